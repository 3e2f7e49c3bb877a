package org.xianjie.core.publicity;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** An objection is raised against a notice that hangs, and makes it OBJECTED. */
@Component(service = RecordRule.class)
public final class ObjectionRule implements RecordRule<Objection> {
  @Override
  public Class<Objection> type() {
    return Objection.class;
  }

  @Override
  public List<Message> check(RuleContext<Objection> context) {
    Objection objection = context.record();
    boolean open = objection.getState() == ObjectionState.OPEN;
    List<Message> problems = new ArrayList<>();
    if (!context.isNew() && !open) {
      problems.add(Message.of(Objection.class, "objection.refused.final"));
    }
    if (context.isNew() && open && !objection.getNotice().isPublic()) {
      problems.add(
          Message.of(Objection.class, "objection.refused.notice", objection.getNotice().getCode()));
    }
    if (objection.getRaisedAt().isAfter(context.now())) {
      problems.add(
          Message.of(Objection.class, "objection.refused.future", objection.getRaisedAt()));
    }
    return problems;
  }

  @Override
  public void created(RuleContext<Objection> context) {
    PublicNotice notice = context.record().getNotice();
    if (context.record().getState() == ObjectionState.OPEN && notice.isPublic()) {
      notice.setState(NoticeState.OBJECTED);
      context.events().publish("notice.objected", notice, PublicNoticeWorkflow.payload(notice));
    }
  }
}
