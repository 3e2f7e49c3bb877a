package org.xianjie.core.publicity;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Only a draft is edited, so that what hangs is what was checked. */
@Component(service = RecordRule.class)
public final class PublicNoticeRule implements RecordRule<PublicNotice> {
  @Override
  public Class<PublicNotice> type() {
    return PublicNotice.class;
  }

  @Override
  public List<Message> check(RuleContext<PublicNotice> context) {
    PublicNotice notice = context.record();
    List<Message> problems = new ArrayList<>();
    if (!context.isNew() && notice.getState() != NoticeState.DRAFT) {
      problems.add(Message.of(PublicNotice.class, "public-notice.refused.final"));
    }
    if (notice.getValidTo().isBefore(notice.getValidFrom())) {
      problems.add(
          Message.of(
              PublicNotice.class,
              "public-notice.refused.validity",
              notice.getValidFrom(),
              notice.getValidTo()));
    }
    if ((notice.getSubjectType() == null) != (notice.getSubjectCode() == null)) {
      problems.add(Message.of(PublicNotice.class, "public-notice.refused.subject"));
    }
    return problems;
  }
}
