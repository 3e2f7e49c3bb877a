package org.xianjie.workbench.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.xianjie.core.record.RecordService;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.PossibleAction;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Problems;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/** What a form does with the services, in the background. */
final class FormWork {
  private static final int CHECK_DELAY = 400;
  private static final String CHANGED = "record.changed";
  private static final String REASON = "reason";

  private final RecordForm form;
  private final WorkbenchSession session;
  private final Texts texts;
  private final RecordService records;
  private final Problems problems;

  FormWork(RecordForm form, WorkbenchSession session, Texts texts) {
    this.form = form;
    this.session = session;
    this.texts = texts;
    this.records = session.kernel().records();
    this.problems = new Problems(session.locale());
  }

  void saveFromButton() {
    form.save(saved -> {});
  }

  void fit() {
    form.fitHeight();
  }

  void save(FormPage page, Consumer<Boolean> then) {
    String type = page.type().name();
    Optional<RecordView> record = page.record();
    Map<String, Object> values =
        record.isPresent() ? page.fields().changes() : page.fields().values();
    if (record.isPresent() && values.isEmpty()) {
      form.show(type, record.get().code());
      then.accept(true);
      return;
    }
    Callable<RecordView> store =
        () ->
            record.isEmpty()
                ? records.create(session.caller(), type, values)
                : records.update(
                    session.caller(), type, record.get().code(), record.get().version(), values);
    session
        .background()
        .run(
            form,
            texts.get("save"),
            store,
            saved -> {
              form.saved(saved);
              then.accept(true);
            },
            failure -> {
              refused(page, failure);
              then.accept(false);
            });
  }

  private void refused(FormPage page, Exception failure) {
    boolean conflict =
        failure instanceof Refusal changed
            && changed.reasons().stream().anyMatch(reason -> CHANGED.equals(reason.key()));
    if (conflict && page.record().isPresent()) {
      RecordView before = page.record().get();
      session
          .background()
          .run(
              form,
              texts.get("loading", before.title()),
              () -> records.show(session.caller(), before.type(), before.code()),
              this::resolve);
    } else if (failure instanceof Refusal refusal) {
      page.showProblems(texts.get("notyet", refusal.text(session.locale())));
    } else {
      problems.show(form.getShell(), failure);
    }
  }

  /** Lets the person choose between the typed values and those somebody else saved. */
  void resolve(RecordView stored) {
    FormPage page = form.page().orElseThrow();
    Map<String, Object> mine = page.fields().changes();
    ConflictDialog dialog = new ConflictDialog(form.getShell(), session, page.type(), stored, mine);
    if (dialog.open() != Window.OK) {
      return;
    }
    Map<String, Object> chosen = dialog.chosen();
    if (chosen.isEmpty()) {
      form.show(stored.type(), stored.code());
      return;
    }
    session
        .background()
        .run(
            form,
            texts.get("save"),
            () ->
                records.update(
                    session.caller(), stored.type(), stored.code(), stored.version(), chosen),
            form::saved,
            failure -> refused(page, failure));
  }

  /** Asks, a moment after the last change, whether a complete new record could be saved. */
  void askProblems(FormPage page) {
    Runnable ask = () -> ask(page);
    Display.getCurrent().timerExec(CHECK_DELAY, ask);
  }

  private void ask(FormPage page) {
    if (page.body().isDisposed()) {
      return;
    }
    if (!page.fields().isComplete()) {
      page.showProblems("");
      return;
    }
    Map<String, Object> values = page.fields().values();
    session
        .background()
        .run(
            page.body(),
            texts.get("save"),
            () -> records.problems(session.caller(), page.type().name(), values),
            found -> {
              if (page.fields().values().equals(values)) {
                page.showProblems(found.isEmpty() ? "" : texts.get("notyet", join(found)));
              }
            });
  }

  private String join(List<Message> found) {
    return found.stream().map(m -> m.text(session.locale())).collect(Collectors.joining(" "));
  }

  void act(FormPage page, PossibleAction action) {
    RecordView view = page.record().orElseThrow();
    if (action.inputs().isEmpty()) {
      run(
          page,
          action.name(),
          Map.of(),
          failure -> problems.show(form.getShell(), failure),
          () -> {});
      return;
    }
    Map<ActionInput, String> inputs = ActionDialog.labelled(session, view.type(), action.inputs());
    new ActionDialog(
            form.getShell(),
            session,
            action.label().text(session.locale()) + " · " + view.title(),
            inputs,
            (values, dialog) ->
                run(
                    page,
                    action.name(),
                    values,
                    dialog.failures(failure -> problems.show(form.getShell(), failure)),
                    dialog::close))
        .open();
  }

  private void run(
      FormPage page,
      String action,
      Map<String, Object> inputs,
      Consumer<Exception> otherwise,
      Runnable then) {
    RecordView view = page.record().orElseThrow();
    session
        .background()
        .run(
            form,
            texts.get("doing", view.title()),
            () ->
                records.act(
                    session.caller(), view.type(), view.code(), action, Optional.empty(), inputs),
            moved -> {
              then.run();
              form.saved(moved);
            },
            otherwise);
  }

  /** Creates the menu with what is rarely needed. */
  void createMore(Composite header, FormPage page) {
    if (page.record().isEmpty()) {
      return;
    }
    RecordView view = page.record().get();
    Button more = Look.airy(Look.button(header, texts.get("more")));
    Menu menu = new Menu(more);
    MenuItem reload = new MenuItem(menu, SWT.PUSH);
    reload.setText(texts.get("reload"));
    reload.addListener(SWT.Selection, event -> form.show(view.type(), view.code()));
    if (session.kernel().access().holds(session.caller(), Permissions.delete(view.type()))) {
      MenuItem delete = new MenuItem(menu, SWT.PUSH);
      delete.setText(texts.get("void"));
      delete.addListener(SWT.Selection, event -> askVoid(view));
    }
    more.addListener(
        SWT.Selection,
        event -> {
          menu.setLocation(more.toDisplay(0, more.getSize().y));
          menu.setVisible(true);
        });
    more.addListener(SWT.Dispose, event -> menu.dispose());
  }

  private void askVoid(RecordView view) {
    new ActionDialog(
            form.getShell(),
            session,
            texts.get("void.title", view.title()),
            Map.of(ActionInput.text(REASON), texts.get("void.reason")),
            (values, dialog) ->
                session
                    .background()
                    .run(
                        form,
                        texts.get("void"),
                        () -> {
                          String reason = String.valueOf(values.get(REASON));
                          records.delete(session.caller(), view.type(), view.code(), reason);
                          return view;
                        },
                        gone -> {
                          dialog.close();
                          session.changes().saved(gone, java.time.LocalDateTime.now());
                          form.showHint(texts.get("pick"));
                        },
                        dialog.failures(failure -> problems.show(form.getShell(), failure))))
        .open();
  }
}
