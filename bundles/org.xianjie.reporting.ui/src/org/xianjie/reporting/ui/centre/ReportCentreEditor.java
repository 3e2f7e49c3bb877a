package org.xianjie.reporting.ui.centre;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.xianjie.reporting.catalogue.Report;
import org.xianjie.reporting.catalogue.ReportCatalogue;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.reporting.data.ReportQuery.CompareWith;
import org.xianjie.reporting.data.ReportQuery.Detail;
import org.xianjie.reporting.data.ReportScope;
import org.xianjie.reporting.engine.ReportEngine;
import org.xianjie.reporting.engine.ReportFormat;
import org.xianjie.reporting.engine.ReportRequest;
import org.xianjie.reporting.engine.ReportRequest.Design;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Problems;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/**
 * The report centre 报表中心: choose report, place and period, see it, print it, save it as PDF, XLSX
 * or DOCX. The preview runs no scripts.
 */
public final class ReportCentreEditor extends EditorPart {
  /** Key of the size of the preview shown, for tests. */
  public static final String SHOWN = "org.xianjie.reporting.ui.shown";

  private static final int MARGIN = 12;
  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
  private static final List<ReportFormat> SAVED =
      List.of(ReportFormat.PDF, ReportFormat.XLSX, ReportFormat.DOCX);

  private WorkbenchSession session;
  private Texts texts;
  private Optional<ReportChoice> choice = Optional.empty();
  private Composite tools;
  private Combo reports;
  private Combo places;
  private Combo periods;
  private Label state;
  private Browser browser;
  private int rendered;

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    session = getSite().getService(WorkbenchSession.class);
    texts = new Texts(ReportCentreEditor.class, session.locale());
    Composite page = new Composite(parent, SWT.NONE);
    page.setBackground(Look.WHITE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    page.setLayout(layout);
    createTools(page);
    state = Look.label(tools, "", Look.MUTED);
    state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Look.named(state, "report-state");
    ((GridLayout) tools.getLayout()).numColumns = tools.getChildren().length;
    browser = new Browser(page, SWT.NONE);
    browser.setJavascriptEnabled(false);
    browser.addProgressListener(ProgressListener.completedAdapter(event -> displayed()));
    browser.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    browser.setText(page(texts.get("hint")));
    ReportCatalogue catalogue = getSite().getService(ReportCatalogue.class);
    session
        .background()
        .run(page, texts.get("loading"), () -> ReportChoice.read(session, catalogue), this::offer);
  }

  private void createTools(Composite page) {
    tools = Look.surface(page, 1, MARGIN);
    tools.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    reports = combo("report");
    places = combo("place");
    periods = combo("period");
    Button show = Look.primary(tools, texts.get("show"));
    Look.named(show, "report-show");
    show.addListener(SWT.Selection, event -> preview());
    Button print = Look.button(tools, texts.get("print"));
    print.addListener(SWT.Selection, event -> print());
    for (ReportFormat format : SAVED) {
      Button save = Look.button(tools, format.name());
      save.setToolTipText(texts.get("save", format.name()));
      save.addListener(SWT.Selection, event -> save(format));
    }
  }

  private Combo combo(String name) {
    Look.label(tools, texts.get(name), Look.MUTED);
    Combo combo = new Combo(tools, SWT.DROP_DOWN | SWT.READ_ONLY);
    Look.named(combo, "report-" + name);
    return combo;
  }

  private void offer(ReportChoice offered) {
    choice = Optional.of(offered);
    offered.reports().forEach(report -> reports.add(report.id() + "  " + report.name()));
    offered.places().values().forEach(places::add);
    offered.periods().forEach(periods::add);
    for (Combo combo : List.of(reports, places, periods)) {
      combo.select(0);
    }
    tools.layout(true);
    if (offered.reports().isEmpty()) {
      browser.setText(page(texts.get("none")));
    }
  }

  private void preview() {
    render(
        ReportFormat.HTML,
        bytes -> {
          rendered = bytes.length;
          browser.setText(new String(bytes, StandardCharsets.UTF_8));
        });
  }

  /** The browser takes its time: the report is there when it says so. */
  private void displayed() {
    if (rendered > 0) {
      browser.setData(SHOWN, rendered);
      state.setText(texts.get("shown", LocalTime.now().format(MINUTES)));
    }
  }

  private void save(ReportFormat format) {
    chosen()
        .ifPresent(
            report -> {
              FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
              dialog.setOverwrite(true);
              dialog.setFileName(report.id() + "-" + periods.getText() + "." + format.extension());
              String file = dialog.open();
              if (file != null) {
                render(format, bytes -> write(Path.of(file), bytes));
              }
            });
  }

  private void print() {
    render(
        ReportFormat.PDF,
        bytes -> {
          try {
            Path file = Files.createTempFile("xianjie-report", ".pdf");
            file.toFile().deleteOnExit();
            Files.write(file, bytes);
            if (!Program.launch(file.toString())) {
              inform(texts.get("print.nobody", file));
            }
          } catch (IOException e) {
            failed(e);
          }
        });
  }

  private void write(Path file, byte[] bytes) {
    try {
      Path draft = file.resolveSibling(file.getFileName() + ".part");
      Files.write(draft, bytes);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      inform(texts.get("saved", file));
    } catch (IOException e) {
      failed(e);
    }
  }

  private void render(ReportFormat format, Consumer<byte[]> then) {
    Optional<Report> report = chosen();
    if (report.isEmpty()) {
      return;
    }
    String place =
        List.copyOf(choice.orElseThrow().places().keySet()).get(places.getSelectionIndex());
    String period = periods.getText();
    ReportEngine engine = getSite().getService(ReportEngine.class);
    state.setText(texts.get("running", report.get().name()));
    session
        .background()
        .run(
            browser,
            texts.get("running", report.get().name()),
            () -> bytes(engine, report.get(), place, period, format),
            bytes -> {
              state.setText("");
              then.accept(bytes);
            },
            this::failed);
  }

  private byte[] bytes(
      ReportEngine engine, Report report, String place, String period, ReportFormat format)
      throws IOException {
    ReportScope scope = ReportScope.resolve(session.kernel(), place, period, Optional.empty());
    ReportQuery query =
        new ReportQuery(
            session.caller(),
            session.kernel(),
            scope,
            Detail.AGGREGATE,
            CompareWith.PREVIOUS,
            session.locale(),
            Map.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    engine.render(
        new ReportRequest(
            new Design.Published(report.id()), query, format, out, ReportRequest.Progress.NONE));
    return out.toByteArray();
  }

  private Optional<Report> chosen() {
    return choice
        .filter(offered -> reports.getSelectionIndex() >= 0 && places.getSelectionIndex() >= 0)
        .map(offered -> offered.reports().get(reports.getSelectionIndex()));
  }

  private void failed(Exception problem) {
    state.setText("");
    new Problems(session.locale()).show(getSite().getShell(), problem);
  }

  private void inform(String text) {
    MessageDialog.openInformation(getSite().getShell(), texts.get("title"), text);
  }

  private static String page(String hint) {
    return "<html><body style='font-family:sans-serif;color:#6b7280;text-align:center;"
        + "padding-top:4em'>"
        + hint
        + "</body></html>";
  }

  @Override
  public void setFocus() {
    reports.setFocus();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    // A report is saved by its own buttons.
  }

  @Override
  public void doSaveAs() {
    throw new UnsupportedOperationException("A report is saved by its own buttons");
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }
}
