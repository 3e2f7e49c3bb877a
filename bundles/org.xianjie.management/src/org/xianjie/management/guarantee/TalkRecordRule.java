package org.xianjie.management.guarantee;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A heart-to-heart talk is between two people and was held. */
@Component(service = RecordRule.class)
public final class TalkRecordRule implements RecordRule<TalkRecord> {
  @Override
  public Class<TalkRecord> type() {
    return TalkRecord.class;
  }

  @Override
  public List<Message> check(RuleContext<TalkRecord> context) {
    TalkRecord talk = context.record();
    List<Message> problems = new ArrayList<>();
    if (talk.getCadre().getId().equals(talk.getPartner().getId())) {
      problems.add(message("refused.self"));
    }
    if (talk.getDay().isAfter(context.now().toLocalDate())) {
      problems.add(message("refused.future", talk.getDay()));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(TalkRecord.class, "talk-record." + key, arguments);
  }
}
