package org.xianjie.talent.training;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Practice happens at a base or a unit (S1 §5.4). */
@Component(service = RecordRule.class)
public final class PostRotationRule implements RecordRule<PostRotation> {
  @Override
  public Class<PostRotation> type() {
    return PostRotation.class;
  }

  @Override
  public List<Message> check(RuleContext<PostRotation> context) {
    PostRotation rotation = context.record();
    return rotation.getBase() == null && rotation.getUnit() == null
        ? List.of(Message.of(PostRotation.class, "post-rotation.refused.unit"))
        : List.of();
  }
}
