package org.xianjie.governance;

import java.util.ArrayList;
import java.util.List;
import org.xianjie.core.kernel.Contributions;
import org.xianjie.core.kernel.CoreRules;
import org.xianjie.core.record.RecordRule;
import org.xianjie.governance.law.LegalAdviserRule;

/** What the module contributes, as the component annotations declare it. */
final class Services {
  private Services() {}

  static Contributions all() {
    List<RecordRule<?>> rules = new ArrayList<>(CoreRules.all());
    rules.add(new LegalAdviserRule());
    return new Contributions(
        List.of(), rules, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
