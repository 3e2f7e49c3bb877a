package org.xianjie.talent.registry;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Nobody is placed twice; who is left is computed (S0 §4.3.1(2)). */
@Component(service = RecordRule.class)
public final class RelocationLabourRule implements RecordRule<RelocationLabour> {
  @Override
  public Class<RelocationLabour> type() {
    return RelocationLabour.class;
  }

  @Override
  public void compute(RuleContext<RelocationLabour> context) {
    RelocationLabour labour = context.record();
    labour.setUnplaced(labour.getLabourCount() - labour.getPlaced());
  }

  @Override
  public List<Message> check(RuleContext<RelocationLabour> context) {
    RelocationLabour labour = context.record();
    List<Message> problems = new ArrayList<>();
    if (labour.getPlaced() > labour.getLabourCount()) {
      problems.add(more("placed", labour.getPlaced(), labour));
    }
    if (labour.getSkilled() > labour.getLabourCount()) {
      problems.add(more("skilled", labour.getSkilled(), labour));
    }
    return problems;
  }

  private static Message more(String field, int number, RelocationLabour labour) {
    return Message.of(
        RelocationLabour.class,
        "relocation-labour.refused.more",
        Message.of(RelocationLabour.class, "relocation-labour." + field),
        number,
        labour.getLabourCount());
  }
}
