package org.xianjie.governance.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** One council of a village at a time; members and quorum are counted (GOV-R1). */
@Component(service = RecordRule.class)
public final class CouncilRule implements RecordRule<Council> {
  @Override
  public Class<Council> type() {
    return Council.class;
  }

  @Override
  public void compute(RuleContext<Council> context) {
    Council council = context.record();
    int members = council.getId() == null ? 0 : inOffice(context);
    council.computeMembers(members);
    council.computeQuorum((members * 2 + 2) / 3);
  }

  private static int inOffice(RuleContext<Council> context) {
    return (int)
        context
            .session()
            .list(RecordQuery.of(CouncilMember.class).where("council", context.record()))
            .stream()
            .filter(member -> isInOffice(member, context.now().toLocalDate()))
            .count();
  }

  /** Tells whether the member is in office on the day. */
  static boolean isInOffice(CouncilMember member, LocalDate day) {
    return !member.getValidFrom().isAfter(day)
        && (member.getValidTo() == null || !member.getValidTo().isBefore(day));
  }

  @Override
  public List<Message> check(RuleContext<Council> context) {
    Council council = context.record();
    List<Message> problems = new ArrayList<>();
    if (council.getVillage().getLevel() != RegionLevel.VILLAGE) {
      problems.add(message("refused.village"));
    }
    if (council.getValidTo() != null && council.getValidTo().isBefore(council.getValidFrom())) {
      problems.add(message("refused.dates", council.getValidFrom(), council.getValidTo()));
    }
    context
        .session()
        .list(RecordQuery.of(Council.class).where("village", council.getVillage()))
        .stream()
        .filter(other -> !other.getId().equals(council.getId()))
        .filter(other -> overlap(other, council))
        .findFirst()
        .ifPresent(other -> problems.add(message("refused.again", other.getCode())));
    return problems;
  }

  private static boolean overlap(Council one, Council other) {
    return (one.getValidTo() == null || !one.getValidTo().isBefore(other.getValidFrom()))
        && (other.getValidTo() == null || !other.getValidTo().isBefore(one.getValidFrom()));
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(Council.class, "council." + key, arguments);
  }
}
