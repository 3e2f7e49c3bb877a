package org.xianjie.management;

import java.util.ArrayList;
import java.util.List;
import org.xianjie.core.kernel.Contributions;
import org.xianjie.core.kernel.CoreRules;
import org.xianjie.core.record.RecordRule;
import org.xianjie.management.inspection.InspectionRoundRule;

/** What the module contributes, as the component annotations declare it. */
final class Services {
  private Services() {}

  static Contributions all() {
    List<RecordRule<?>> rules = new ArrayList<>(CoreRules.all());
    rules.add(new InspectionRoundRule());
    return new Contributions(
        List.of(), rules, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
