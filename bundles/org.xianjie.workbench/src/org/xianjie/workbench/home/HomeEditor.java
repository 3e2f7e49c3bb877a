package org.xianjie.workbench.home;

import java.text.MessageFormat;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.xianjie.core.indicator.IndicatorReport;
import org.xianjie.core.record.RecordView;
import org.xianjie.workbench.form.RecordFormEditor;
import org.xianjie.workbench.form.RecordFormInput;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.navigation.Navigation;
import org.xianjie.workbench.session.Moments;
import org.xianjie.workbench.session.Problems;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;
import org.xianjie.workbench.table.RecordTableEditor;
import org.xianjie.workbench.table.RecordTableInput;
import org.xianjie.workbench.table.TableSetup;

/** The home page: what is due, key figures, trend. Everything arrives in the background. */
public final class HomeEditor extends EditorPart {
  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int MARGIN = 18;
  private static final int MOST = 12;
  private static final int NOON = 12;
  private static final int EVENING = 18;

  private WorkbenchSession session;
  private Texts texts;
  private ScrolledComposite scroll;
  private Composite body;
  private Label greeting;
  private Composite tiles;
  private Composite tasks;

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    session = getSite().getService(WorkbenchSession.class);
    texts = new Texts(HomeEditor.class, session.locale());
    scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    scroll.setBackground(Look.WHITE);
    body = Look.surface(scroll, 1, MARGIN);
    ((GridLayout) body.getLayout()).verticalSpacing = 6;
    greeting = Look.label(body, hello());
    greeting.setFont(Look.title(body));
    greeting.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    Look.named(greeting, "home-greeting");
    Label basis = Look.label(body, basis(), Look.MUTED);
    basis.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    tiles = row(4);
    tasks = row(1);
    scroll.setContent(body);
    scroll.addListener(SWT.Resize, event -> fit());
    session.changes().listen(body, record -> fill());
    fill();
  }

  private Composite row(int columns) {
    Composite row = Look.surface(body, columns, 0);
    GridLayout layout = (GridLayout) row.getLayout();
    layout.makeColumnsEqualWidth = true;
    layout.horizontalSpacing = 12;
    layout.verticalSpacing = 12;
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.verticalIndent = 6;
    row.setLayoutData(data);
    return row;
  }

  private String hello() {
    int hour = session.kernel().clock().now().toLocalTime().getHour();
    boolean demo = session.kernel().clock().now().toLocalTime().equals(LocalTime.MIDNIGHT);
    String key = hour < NOON ? "hello.morning" : hour < EVENING ? "hello.noon" : "hello.evening";
    return texts.get(demo ? "hello" : key, session.caller().displayName());
  }

  private String basis() {
    return texts.get("basis", MINUTES.format(session.kernel().clock().now()));
  }

  private void fill() {
    Tiles shown = new Tiles(session);
    session.background().run(body, texts.get("home"), shown::values, this::showTiles);
    Tasks open = new Tasks(session);
    session
        .background()
        .run(
            body,
            texts.get("home"),
            () -> open.sources().stream().map(source -> open.read(source, MOST)).toList(),
            lists -> {
              showTasks(lists);
              shown.trend().ifPresent(tile -> fillTrend(shown, tile));
            });
  }

  private void showTiles(List<IndicatorReport.Value> values) {
    clear(tiles);
    TileCard card = new TileCard(texts);
    values.forEach(value -> card.create(tiles, value));
    fit();
    Moments.HOME_PAINTED.whenPainted(tiles.getDisplay());
  }

  private void showTasks(List<Tasks.Open> lists) {
    clear(tasks);
    TaskCard card = new TaskCard(session, texts);
    for (Tasks.Open open : lists) {
      TaskCard.Opening opening = new TaskCard.Opening(this::open, () -> openAll(open.source()));
      card.create(tasks, open, opening).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
    greeting.setText(hello() + pressing(lists));
    fit();
  }

  private String pressing(List<Tasks.Open> lists) {
    StringBuilder text = new StringBuilder();
    for (Tasks.Open open : lists) {
      if (!open.source().greeting().isEmpty()) {
        text.append(texts.get("hello.separator"))
            .append(MessageFormat.format(open.source().greeting(), open.pressing()));
      }
    }
    return text.toString();
  }

  private void fillTrend(Tiles shown, Tiles.Tile tile) {
    session
        .background()
        .run(
            body,
            texts.get("home"),
            () -> shown.months(tile),
            trend -> {
              String name =
                  session.kernel().indicators().definitions().stream()
                      .filter(d -> d.code().equals(tile.indicator()))
                      .findFirst()
                      .map(d -> d.name().text(session.locale()))
                      .orElse(tile.indicator());
              if (!trend.isEmpty()) {
                String title = texts.get("trend", name);
                TrendChart.create(tasks, texts, title, trend.points(), trend.target());
                fit();
              }
            });
  }

  private static void clear(Composite parent) {
    for (Control child : parent.getChildren()) {
      child.dispose();
    }
  }

  private void fit() {
    body.layout(true, true);
    int width = Math.max(1, scroll.getClientArea().width);
    scroll.setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
  }

  private void open(RecordView record) {
    openEditor(RecordFormInput.of(record), RecordFormEditor.ID);
  }

  private void openAll(Tasks.Source source) {
    String label =
        session
            .kernel()
            .records()
            .catalogue()
            .find(source.type())
            .orElseThrow()
            .label(session.locale());
    if (source.editor().isEmpty()) {
      TableSetup setup = TableSetup.of(source.type()).sortedBy(source.due(), false);
      openEditor(new RecordTableInput(source.type(), label, setup), RecordTableEditor.ID);
    } else {
      try {
        Navigation.openScreen(getSite().getPage(), source.editor(), label);
      } catch (PartInitException e) {
        new Problems(session.locale()).show(getSite().getShell(), e);
      }
    }
  }

  private void openEditor(IEditorInput input, String editor) {
    try {
      getSite().getPage().openEditor(input, editor);
    } catch (PartInitException e) {
      new Problems(session.locale()).show(getSite().getShell(), e);
    }
  }

  @Override
  public void setFocus() {
    // What is in it comes and goes; without a widget that has the focus no key would work.
    scroll.forceFocus();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    // Nothing is typed here.
  }

  @Override
  public void doSaveAs() {
    throw new UnsupportedOperationException("The home page is not saved");
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
