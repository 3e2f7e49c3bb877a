package org.xianjie.governance.council;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.meeting.Meeting;
import org.xianjie.core.meeting.MeetingType;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;

/**
 * The number of people entitled to vote in a council meeting is the number of members in office;
 * nobody types it (GOV-R1).
 */
@Component(service = RecordRule.class)
public final class CouncilMeetingRule implements RecordRule<Meeting> {
  @Override
  public Class<Meeting> type() {
    return Meeting.class;
  }

  @Override
  public void compute(RuleContext<Meeting> context) {
    Meeting meeting = context.record();
    if (meeting.getType() != MeetingType.COUNCIL) {
      return;
    }
    LocalDate day = meeting.getTime().toLocalDate();
    List<Council> councils =
        context
            .session()
            .list(
                RecordQuery.of(Council.class)
                    .where("village", meeting.getOrganization().getRegion()));
    councils.stream()
        .filter(council -> !council.getValidFrom().isAfter(day))
        .filter(council -> council.getValidTo() == null || !council.getValidTo().isBefore(day))
        .findFirst()
        .ifPresent(council -> meeting.setEntitled(members(context, council, day)));
  }

  private static Integer members(RuleContext<Meeting> context, Council council, LocalDate day) {
    long members =
        context
            .session()
            .list(RecordQuery.of(CouncilMember.class).where("council", council))
            .stream()
            .filter(member -> CouncilRule.isInOffice(member, day))
            .count();
    return members == 0 ? null : Math.toIntExact(members);
  }
}
