package org.xianjie.responsibility.ui.desk;

import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.xianjie.core.record.RecordReference;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Condition;
import org.xianjie.responsibility.need.NeedState;
import org.xianjie.responsibility.ui.paper.BlankNeedForm;
import org.xianjie.workbench.form.RecordForm;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;
import org.xianjie.workbench.table.RecordTable;
import org.xianjie.workbench.table.TableSetup;

/**
 * The need desk 需求台: the queue of open needs by remaining working days at the left, the need in
 * hand at the right, and above both the search of the caller's household. Recording a need takes
 * six fields at most (domain.md §9.3).
 */
public final class NeedDeskEditor extends EditorPart {
  private static final String NEED = "need";
  private static final int[] SHARES = {44, 56};

  private WorkbenchSession session;
  private Texts texts;
  private RecordTable table;
  private RecordForm form;

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    session = getSite().getService(WorkbenchSession.class);
    texts = new Texts(NeedDeskEditor.class, session.locale());
    Composite page = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    page.setLayout(layout);
    page.setBackground(Look.WHITE);
    boolean records = session.kernel().access().holds(session.caller(), Permissions.create(NEED));
    if (records) {
      CallerBar callers = new CallerBar(page, session, this::startNew);
      callers.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
    SashForm sash = new SashForm(page, SWT.HORIZONTAL);
    sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    table = new RecordTable(sash, session, queue());
    form = new RecordForm(sash, session);
    sash.setWeights(SHARES);
    form.addSection(new ResponsibilityCard(session)::create);
    form.addSection(new ProposalCard(session, this::show)::create);
    form.onDirty(() -> firePropertyChange(IEditorPart.PROP_DIRTY));
    table.onSelect(this::choose);
    table.onOpen(record -> form.setFocus());
    table.onNew(() -> startNew(Map.of()));
    table.addTool(
        texts.get("paper"), () -> BlankNeedForm.print(getSite().getShell(), session.locale()));
  }

  private TableSetup queue() {
    return TableSetup.of(NEED)
        .where(new Condition.In("state", List.copyOf(NeedState.open())))
        .columns("slaDue", "code", "summary", "village", "category", "state")
        .sortedBy("slaDue", false)
        .withNew(texts.get("new"));
  }

  private void choose(RecordView need) {
    boolean shown = form.record().filter(r -> r.code().equals(need.code())).isPresent();
    if (!shown && mayLeave()) {
      form.show(NEED, need.code());
    }
  }

  private void show(RecordReference need) {
    if (mayLeave()) {
      form.show(NEED, need.code());
    }
  }

  private void startNew(Map<String, Object> values) {
    if (mayLeave()) {
      form.startNew(NEED, values);
      form.setFocus();
    }
  }

  /** Typed work is never thrown away without asking. */
  private boolean mayLeave() {
    if (!form.isDirty()) {
      return true;
    }
    int answer =
        MessageDialog.open(
            MessageDialog.QUESTION,
            getSite().getShell(),
            texts.get("leave.title"),
            texts.get("leave.text"),
            SWT.SHEET,
            texts.get("leave.stay"),
            texts.get("leave.discard"));
    return answer == 1;
  }

  @Override
  public void setFocus() {
    table.setFocus();
  }

  @Override
  public boolean isDirty() {
    return form != null && form.isDirty();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    form.save(saved -> {});
  }

  @Override
  public void doSaveAs() {
    throw new UnsupportedOperationException("A need is saved in place");
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }
}
