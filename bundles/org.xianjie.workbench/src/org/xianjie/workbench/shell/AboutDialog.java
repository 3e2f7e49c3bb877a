package org.xianjie.workbench.shell;

import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.xianjie.core.module.ModuleContribution;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/** Version, modules, data folder, licence. */
final class AboutDialog extends PlainDialog {
  private final WorkbenchSession session;

  AboutDialog(Shell parent, WorkbenchSession session) {
    super(
        parent,
        new Texts(AboutDialog.class, session.locale()),
        new Texts(AboutDialog.class, session.locale()).get("menu.about"));
    this.session = session;
  }

  @Override
  void fill(Composite area) {
    Label brand = Look.label(area, texts().get("brand"), Look.ACCENT);
    brand.setFont(Look.title(area));
    brand.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
    row(area, "about.version", FrameworkUtil.getBundle(AboutDialog.class).getVersion().toString());
    String modules =
        session.kernel().modules().contributions().stream()
            .map(ModuleContribution::id)
            .collect(Collectors.joining("、"));
    row(area, "about.modules", modules);
    row(area, "about.java", System.getProperty("java.version"));
    row(area, "about.data", session.database().folder().toString());
    row(area, "about.licence", "EPL-2.0");
  }

  private void row(Composite area, String key, String value) {
    Look.label(area, texts().get(key), Look.MUTED);
    Look.label(area, value);
  }
}
