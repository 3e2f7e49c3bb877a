package org.xianjie.governance.law;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** The term of a legal adviser ends after it began. */
@Component(service = RecordRule.class)
public final class LegalAdviserRule implements RecordRule<LegalAdviser> {
  @Override
  public Class<LegalAdviser> type() {
    return LegalAdviser.class;
  }

  @Override
  public List<Message> check(RuleContext<LegalAdviser> context) {
    LegalAdviser adviser = context.record();
    if (adviser.getValidTo() == null || !adviser.getValidTo().isBefore(adviser.getValidFrom())) {
      return List.of();
    }
    return List.of(
        Message.of(
            LegalAdviser.class,
            "legal-adviser.refused.dates",
            adviser.getValidFrom(),
            adviser.getValidTo()));
  }
}
