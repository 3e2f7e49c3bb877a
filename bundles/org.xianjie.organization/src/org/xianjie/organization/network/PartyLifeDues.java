package org.xianjie.organization.network;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.indicator.Period;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.kernel.SystemTask;
import org.xianjie.core.parameter.ParameterValue;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.todo.Todos;

/**
 * Shows each village branch what party life is due (ORG-R7). The frequencies are parameters; what
 * was not held in the running month, quarter or year is a to-do until it is held.
 */
@Component(service = SystemTask.class)
public final class PartyLifeDues implements SystemTask {
  private static final Map<PartyLifeType, String> PARAMETERS =
      Map.of(
          PartyLifeType.MEMBER_ASSEMBLY, "P-LIFE-ASSEMBLY",
          PartyLifeType.COMMITTEE, "P-LIFE-COMMITTEE",
          PartyLifeType.GROUP_MEETING, "P-LIFE-GROUP",
          PartyLifeType.PARTY_LECTURE, "P-LIFE-LECTURE",
          PartyLifeType.ORG_LIFE, "P-LIFE-ORG",
          PartyLifeType.DEMOCRATIC_REVIEW, "P-LIFE-REVIEW");

  @Override
  public String name() {
    return "party-life-dues";
  }

  @Override
  public int run(Kernel kernel) {
    LocalDate today = kernel.clock().now().toLocalDate();
    return kernel
        .store()
        .write(
            new Authorship(Caller.SYSTEM, name(), ""),
            session -> {
              int opened = 0;
              for (PartyOrg branch : branches(session)) {
                for (PartyLifeType type : PartyLifeType.values()) {
                  opened += open(kernel, session, branch, type, today) ? 1 : 0;
                }
              }
              return opened;
            });
  }

  /** Returns the kind of the to-do of a type. */
  static String todo(PartyLifeType type) {
    return "party-life.todo." + type;
  }

  private static List<PartyOrg> branches(Session session) {
    return session.list(RecordQuery.of(PartyOrg.class).where("type", PartyOrgType.VILLAGE_BRANCH));
  }

  private static boolean open(
      Kernel kernel, Session session, PartyOrg branch, PartyLifeType type, LocalDate today) {
    String region = branch.getRegionCode();
    Optional<ParameterValue> frequency =
        kernel.parameters().resolve(PARAMETERS.get(type), region, today);
    if (frequency.isEmpty()) {
      return false;
    }
    Period period = running(frequency.get().unit(), today);
    RecordQuery<PartyLifeRecord> held =
        RecordQuery.of(PartyLifeRecord.class)
            .where("branch", branch)
            .where("type", type)
            .where(new Condition.Range("date", period.from(), period.to().plusDays(1)));
    return session.count(held) < frequency.get().integer()
        && Todos.open(
            session, todo(type), branch, branch.getCode(), branch.getRegion(), period.to());
  }

  private static Period running(String unit, LocalDate today) {
    String year = String.valueOf(today.getYear());
    String name =
        switch (unit) {
          case "TIMES/MONTH" -> YearMonth.from(today).toString();
          case "TIMES/QUARTER" -> year + "-Q" + ((today.getMonthValue() - 1) / 3 + 1);
          default -> year;
        };
    return Period.parse(name, today).orElseThrow();
  }
}
