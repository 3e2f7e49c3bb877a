package org.xianjie.workbench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.text.SortKey;
import org.xianjie.workbench.form.RecordFormEditor;
import org.xianjie.workbench.form.RecordFormInput;
import org.xianjie.workbench.navigation.Navigation;
import org.xianjie.workbench.session.Problems;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/** Finds screens, commands, reports and records for what a person typed. */
final class SearchWork {
  private static final String CATEGORY = "org.xianjie.workbench";
  private static final int MOST_OTHERS = 6;
  private static final int LONGEST_KEY = 200;

  private final WorkbenchSession session;
  private final Texts texts;

  SearchWork(WorkbenchSession session) {
    this.session = session;
    this.texts = new Texts(SearchWork.class, session.locale());
  }

  /** Returns screens, commands and what modules offer; asked once, on the UI thread. */
  List<Found> others() {
    List<Found> others = new ArrayList<>();
    Navigation navigation = new Navigation(session);
    navigation
        .items()
        .forEach(
            item ->
                others.add(
                    new Found(
                        texts.get("kind.screen"),
                        item.label(),
                        "",
                        page -> navigation.open(page, item))));
    commands(others);
    sources().forEach(source -> others.addAll(source.offered(session)));
    return others;
  }

  private void commands(List<Found> others) {
    ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
    for (Command command : commands.getDefinedCommands()) {
      try {
        if (CATEGORY.equals(command.getCategory().getId())) {
          others.add(
              new Found(
                  texts.get("kind.command"), command.getName(), "", page -> run(command.getId())));
        }
      } catch (NotDefinedException ignored) {
        // A command that went away since is not offered.
      }
    }
  }

  private void run(String command) {
    IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
    try {
      handlers.executeCommand(command, null);
    } catch (org.eclipse.core.commands.common.CommandException e) {
      new Problems(session.locale())
          .show(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), e);
    }
  }

  private static List<SearchSource> sources() {
    BundleContext context = FrameworkUtil.getBundle(SearchWork.class).getBundleContext();
    try {
      return context.getServiceReferences(SearchSource.class, null).stream()
          .sorted()
          .map((ServiceReference<SearchSource> reference) -> context.getService(reference))
          .toList();
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Finds what fits, records after the few screens and commands; in the background. */
  List<Found> find(String typed, List<Found> others, int most) {
    List<Found> found = new ArrayList<>();
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return found;
    }
    others.stream().filter(o -> fits(o, wanted)).limit(MOST_OTHERS).forEach(found::add);
    for (RecordView record : session.search().find(typed, most - found.size())) {
      found.add(found(record));
    }
    return found;
  }

  private static boolean fits(Found other, String wanted) {
    String title = other.title().toLowerCase(Locale.ROOT);
    String key = SortKey.of(other.title(), LONGEST_KEY);
    boolean pinyin = false;
    for (String part : key.split(String.valueOf(SortKey.SEPARATOR))) {
      pinyin |= part.startsWith(wanted);
    }
    return pinyin || title.contains(wanted);
  }

  private Found found(RecordView record) {
    String kind =
        session
            .kernel()
            .records()
            .catalogue()
            .find(record.type())
            .orElseThrow()
            .label(session.locale());
    boolean titled = !record.title().equals(record.code());
    return new Found(
        kind,
        record.title(),
        titled ? record.code() : "",
        page -> page.openEditor(RecordFormInput.of(record), RecordFormEditor.ID));
  }
}
