package org.xianjie.workbench.signin;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.xianjie.core.kernel.FirstRun;
import org.xianjie.core.region.Divisions;
import org.xianjie.core.time.BusinessClock;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;

/** Asks what a new database needs: region, site, first administrator. */
final class FirstRunPage {
  private static final String SITE = "A1";
  private static final LocalDateTime DEMO_TIME = LocalDateTime.of(2026, 6, 30, 18, 0);
  private static final LocalDate DEMO_START = LocalDate.of(2025, 1, 1);
  private static final int PROPOSALS = 6;

  private final EntranceShell shell;
  private final Composite page;
  private final Texts texts;
  private final Divisions divisions = Divisions.bundled();
  private final Text region;
  private final org.eclipse.swt.widgets.List proposals;
  private final Text site;
  private final Text administrator;
  private final Text password;
  private final Text again;
  private final Button demo;
  private final Label message;
  private final Button create;
  private List<Divisions.Division> proposed = List.of();

  FirstRunPage(EntranceShell shell, Composite page) {
    this.shell = shell;
    this.page = page;
    this.texts = shell.texts();
    Label title = Look.label(page, texts.get("first.title"));
    title.setFont(Look.bold(page));
    Label why = new Label(page, SWT.WRAP);
    why.setText(texts.get("first.why"));
    why.setForeground(Look.MUTED);
    why.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    region = field(page, "first.region", SWT.NONE);
    region.setMessage(texts.get("first.region.hint"));
    proposals = new org.eclipse.swt.widgets.List(page, SWT.BORDER | SWT.V_SCROLL);
    GridData list = new GridData(SWT.FILL, SWT.TOP, true, false);
    list.heightHint = PROPOSALS * proposals.getItemHeight();
    proposals.setLayoutData(list);
    Look.named(proposals, "first-regions");
    region.addListener(SWT.Modify, event -> propose());
    region.addListener(
        SWT.KeyDown,
        event -> {
          if (event.keyCode == SWT.ARROW_DOWN && proposals.getItemCount() > 0) {
            proposals.setFocus();
            proposals.select(0);
            check();
          }
        });
    proposals.addListener(SWT.Selection, event -> check());
    site = field(page, "first.site", SWT.NONE);
    site.setText(SITE);
    administrator = field(page, "first.administrator", SWT.NONE);
    administrator.setText("admin");
    password = field(page, "first.password", SWT.PASSWORD);
    again = field(page, "first.again", SWT.PASSWORD);
    demo = new Button(page, SWT.CHECK);
    demo.setText(texts.get("first.demo", DEMO_TIME.toLocalDate().toString()));
    demo.setEnabled(shell.door().hasDemo());
    Look.named(demo, "first-demo");
    message = new Label(page, SWT.WRAP);
    GridData lines = new GridData(SWT.FILL, SWT.TOP, true, false);
    lines.heightHint = 2 * password.getLineHeight() + 4;
    message.setLayoutData(lines);
    Look.named(message, "first-message");
    create = Look.primary(page, texts.get("first.create"));
    create.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    create.addListener(SWT.Selection, event -> submit());
    for (Text field : List.of(site, administrator, password, again)) {
      field.addListener(SWT.Modify, event -> check());
    }
    propose();
    region.setFocus();
  }

  private Text field(Composite parent, String key, int style) {
    Look.label(parent, texts.get(key), Look.MUTED);
    Text text = new Text(parent, SWT.BORDER | style);
    text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    return Look.named(text, key.replace('.', '-'));
  }

  private void propose() {
    String typed = region.getText().strip();
    proposed =
        divisions.all().stream()
            .filter(d -> d.code().startsWith(typed) || d.name().contains(typed))
            .limit(100)
            .toList();
    proposals.setItems(proposed.stream().map(this::label).toArray(String[]::new));
    if (proposed.size() == 1 || (!typed.isEmpty() && hasCode(typed))) {
      proposals.select(0);
    }
    check();
  }

  private boolean hasCode(String typed) {
    return !proposed.isEmpty() && proposed.getFirst().code().equals(typed);
  }

  private String label(Divisions.Division division) {
    return division.code()
        + "  "
        + divisions.path(division.code()).stream()
            .map(Divisions.Division::name)
            .collect(Collectors.joining(" · "));
  }

  private Optional<String> chosen() {
    int index = proposals.getSelectionIndex();
    return index < 0 ? Optional.empty() : Optional.of(proposed.get(index).code());
  }

  private Optional<String> missing() {
    if (chosen().isEmpty()) {
      return Optional.of("first.missing.region");
    }
    if (administrator.getText().isBlank() || site.getText().isBlank()) {
      return Optional.of("first.missing.administrator");
    }
    if (password.getTextChars().length == 0) {
      return Optional.of("first.missing.password");
    }
    return Arrays.equals(password.getTextChars(), again.getTextChars())
        ? Optional.empty()
        : Optional.of("first.missing.again");
  }

  private void check() {
    if (create == null) {
      return;
    }
    Optional<String> missing = missing();
    create.setEnabled(missing.isEmpty());
    say(missing.map(texts::get).orElse(""), false);
  }

  private void submit() {
    char[] secret = password.getTextChars();
    String account = administrator.getText().strip();
    FirstRun run =
        new FirstRun(
            chosen().orElseThrow(),
            site.getText().strip(),
            demo.getSelection() ? DEMO_START : LocalDate.now(BusinessClock.ZONE),
            demo.getSelection() ? Optional.of(DEMO_TIME) : Optional.empty(),
            account,
            secret,
            texts.locale());
    create.setEnabled(false);
    create.setText(texts.get("first.running"));
    shell.run(
        () -> create(run),
        key -> shell.show(() -> showSheet(account, secret, run.regionCode(), key)),
        failure -> {
          create.setText(texts.get("first.create"));
          create.setEnabled(true);
          say(shell.explain(failure), true);
        });
  }

  private String create(FirstRun run) throws InterruptedException {
    String key = shell.door().create(run);
    if (run.businessTime().isPresent()) {
      shell.door().fillDemo(run, step -> shell.tell(() -> say(step, false)));
    }
    return key;
  }

  private void showSheet(String account, char[] secret, String regionCode, String key) {
    String place = label(divisions.find(regionCode).orElseThrow());
    RecoverySheet sheet = new RecoverySheet(texts, place, account, key);
    new RecoveryPage(shell, page, sheet, account, secret);
  }

  private void say(String text, boolean wrong) {
    message.setForeground(wrong ? Look.WRONG : Look.MUTED);
    message.setText(text);
    message.requestLayout();
  }
}
