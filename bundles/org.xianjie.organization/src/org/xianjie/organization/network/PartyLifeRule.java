package org.xianjie.organization.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;
import org.xianjie.core.todo.Todos;

/** Attendance is counted, not typed; what was held is no longer due (ORG-R7). */
@Component(service = RecordRule.class)
public final class PartyLifeRule implements RecordRule<PartyLifeRecord> {
  @Override
  public Class<PartyLifeRecord> type() {
    return PartyLifeRecord.class;
  }

  @Override
  public void compute(RuleContext<PartyLifeRecord> context) {
    PartyLifeRecord life = context.record();
    String attendees = Objects.requireNonNullElse(life.getAttendees(), "");
    life.setAttendance(attendees.isBlank() ? 0 : attendees.split(";").length);
    if (life.getBranch() != null) {
      RecordQuery<BranchMember> members =
          RecordQuery.of(BranchMember.class).where("partyOrg", life.getBranch());
      life.setExpected(Math.toIntExact(context.session().count(members)));
    }
  }

  @Override
  public List<Message> check(RuleContext<PartyLifeRecord> context) {
    LocalDate date = context.record().getDate();
    return date.isAfter(context.now().toLocalDate())
        ? List.of(Message.of(PartyLifeRecord.class, "party-life.refused.future", date))
        : List.of();
  }

  @Override
  public void created(RuleContext<PartyLifeRecord> context) {
    PartyLifeRecord life = context.record();
    Todos.close(context.session(), life.getBranch(), PartyLifeDues.todo(life.getType()));
  }
}
