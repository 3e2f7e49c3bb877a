package org.xianjie.talent.posting;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;

/** Terms served are counted from the dispatched posts. */
@Component(service = RecordRule.class)
public final class CadrePoolRule implements RecordRule<CadrePoolEntry> {
  @Override
  public Class<CadrePoolEntry> type() {
    return CadrePoolEntry.class;
  }

  @Override
  public void compute(RuleContext<CadrePoolEntry> context) {
    CadrePoolEntry entry = context.record();
    if (entry.getCadre() != null) {
      RecordQuery<DispatchPost> served =
          RecordQuery.of(DispatchPost.class)
              .where("cadre", entry.getCadre())
              .where(
                  new Condition.In("state", List.of(PostState.COMPLETED, PostState.EXPERT_POOL)));
      entry.setPriorTerms(Math.toIntExact(context.session().count(served)));
    }
  }
}
