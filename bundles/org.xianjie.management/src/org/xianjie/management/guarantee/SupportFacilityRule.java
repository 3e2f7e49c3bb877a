package org.xianjie.management.guarantee;

import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;

/** Uses below the smallest cell are shown as such (P-MIN-CELL). */
@Component(service = RecordRule.class)
public final class SupportFacilityRule implements RecordRule<SupportFacility> {
  @Override
  public Class<SupportFacility> type() {
    return SupportFacility.class;
  }

  @Override
  public void compute(RuleContext<SupportFacility> context) {
    SupportFacility facility = context.record();
    Integer uses = facility.getYearlyUseCount();
    int least =
        context
            .parameters()
            .integer(
                "P-MIN-CELL",
                facility.getOrganization().getRegion().getCode(),
                context.now().toLocalDate());
    facility.computeShownUse(
        uses == null ? null : uses < least ? "<" + least : String.valueOf(uses));
  }
}
