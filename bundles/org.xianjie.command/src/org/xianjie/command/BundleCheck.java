package org.xianjie.command;

import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.xianjie.core.store.CheckResult;
import org.xianjie.core.text.Message;

/** Checks that every bundle of the running product resolves. */
final class BundleCheck {
  private final BundleContext context;

  BundleCheck(BundleContext context) {
    this.context = context;
  }

  List<CheckResult> run() {
    List<String> unresolved = new ArrayList<>();
    Bundle[] bundles = context.getBundles();
    for (Bundle bundle : bundles) {
      if (bundle.getState() == Bundle.INSTALLED) {
        unresolved.add(bundle.getSymbolicName() + " " + bundle.getVersion());
      }
    }
    Message detail =
        unresolved.isEmpty()
            ? Message.of(BundleCheck.class, "bundles.resolved", bundles.length)
            : Message.of(BundleCheck.class, "bundles.unresolved", String.join(", ", unresolved));
    return List.of(new CheckResult("bundles", unresolved.isEmpty(), detail));
  }
}
