package org.xianjie.responsibility.assignment;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.fact.FactResult;
import org.xianjie.core.parameter.ParameterValue;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Who may be sent where (RESP-R4, RESP-R5). */
@Component(service = RecordRule.class)
public final class AssignmentRule implements RecordRule<Assignment> {
  /** How a township works: VILLAGE_BASED, TOWN_BASED, MIXED (domain.md §0.3 C6). */
  private static final String MODE = "P-DEPLOY-MODE";

  private static final String VILLAGE_BASED = "VILLAGE_BASED";

  private static final String TRAINING = "fact.cadre.training";

  private static final Set<AssignmentType> RESIDENT =
      EnumSet.of(AssignmentType.RESIDENT_VILLAGE, AssignmentType.TOWN_TEAM);

  @Override
  public Class<Assignment> type() {
    return Assignment.class;
  }

  @Override
  public void compute(RuleContext<Assignment> context) {
    Assignment assignment = context.record();
    if (assignment.getHousehold() != null) {
      assignment.setRegion(assignment.getHousehold().getRegion());
    }
  }

  @Override
  public List<Message> check(RuleContext<Assignment> context) {
    Assignment assignment = context.record();
    List<Message> problems = new ArrayList<>();
    if ((assignment.getCadre() == null) == (assignment.getSocialPerson() == null)) {
      problems.add(message("assignment.refused.person"));
    }
    if (assignment.getHousehold() != null
        && assignment.getType() != AssignmentType.HOUSEHOLD_CONTACT) {
      problems.add(message("assignment.refused.household"));
    }
    if (assignment.getValidTo() != null
        && assignment.getValidTo().isBefore(assignment.getValidFrom())) {
      problems.add(message("assignment.refused.order", assignment.getValidTo()));
    }
    boolean ended = assignment.getState() == AssignmentState.ENDED;
    if (ended && assignment.getValidTo() == null) {
      problems.add(message("assignment.refused.end"));
    }
    if (!ended && problems.isEmpty()) {
      problems.addAll(staffing(context));
      preparation(context).ifPresent(problems::add);
    }
    return problems;
  }

  @Override
  public void created(RuleContext<Assignment> context) {
    Assignment assignment = context.record();
    if (assignment.getState() == AssignmentState.ACTIVE) {
      context.events().publish("assignment.started", assignment, assignment.announcement());
    }
  }

  /** A resident cadre is trained before the post (TAL-R4); where nobody knows, nobody blocks. */
  private static Optional<Message> preparation(RuleContext<Assignment> context) {
    Assignment assignment = context.record();
    if (!context.isNew()
        || assignment.getCadre() == null
        || !RESIDENT.contains(assignment.getType())) {
      return Optional.empty();
    }
    FactResult training =
        context
            .facts()
            .ask(context.session(), TRAINING, Map.of("cadre", assignment.getCadre().getCode()));
    return training instanceof FactResult.Available known
            && Boolean.FALSE.equals(known.values().get("preDispatch"))
        ? Optional.of(message("assignment.refused.training"))
        : Optional.empty();
  }

  private static List<Message> staffing(RuleContext<Assignment> context) {
    Assignment assignment = context.record();
    List<Message> problems = new ArrayList<>();
    if (assignment.isFullTime()
        && count(context, "a.fullTime = true and " + person(assignment)) > 0) {
      problems.add(message("assignment.refused.fullTime"));
    }
    boolean lead =
        assignment.getHousehold() != null && assignment.getRole() == AssignmentRole.CONTACT;
    if (lead && count(context, "a.household = :household and a.role = :role") > 0) {
      problems.add(message("assignment.refused.lead"));
    }
    if (assignment.getType() == AssignmentType.VILLAGE_LIAISON && !isVillageBased(context)) {
      problems.addAll(liaison(context));
    }
    return problems;
  }

  private static List<Message> liaison(RuleContext<Assignment> context) {
    List<Message> problems = new ArrayList<>();
    if (count(context, "a.region = :region and a.type = :type") > 0) {
      problems.add(message("assignment.refused.liaison"));
    }
    boolean member =
        context.record().getCadre() != null
            && count(
                    context,
                    "a.cadre = :cadre and a.type = :team and :code like concat(a.region.code, '%')")
                > 0;
    if (!member) {
      problems.add(message("assignment.refused.team"));
    }
    return problems;
  }

  private static boolean isVillageBased(RuleContext<Assignment> context) {
    Assignment assignment = context.record();
    return context
        .parameters()
        .resolve(MODE, assignment.getRegion().getCode(), assignment.getValidFrom())
        .map(ParameterValue::value)
        .filter(VILLAGE_BASED::equals)
        .isPresent();
  }

  private static String person(Assignment assignment) {
    return assignment.getCadre() == null ? "a.socialPerson = :person" : "a.cadre = :cadre";
  }

  /** Counts other active assignments that meet the condition. */
  private static long count(RuleContext<Assignment> context, String condition) {
    Assignment assignment = context.record();
    TypedQuery<Long> query =
        context
            .session()
            .entityManager()
            .createQuery(
                "select count(a) from Assignment a where a.state = :active and a.deleted = false"
                    + " and a.id <> :self and "
                    + condition,
                Long.class)
            .setParameter("active", AssignmentState.ACTIVE)
            .setParameter("self", Objects.requireNonNullElse(assignment.getId(), -1L));
    Map<String, Object> values =
        Map.of(
            "type", AssignmentType.VILLAGE_LIAISON,
            "team", AssignmentType.TOWN_TEAM,
            "role", AssignmentRole.CONTACT,
            "code", assignment.getRegion().getCode(),
            "region", assignment.getRegion());
    query
        .getParameters()
        .forEach(
            parameter -> {
              String name = parameter.getName();
              switch (name) {
                case "active", "self" -> {
                  // Set above.
                }
                case "cadre" -> query.setParameter(name, assignment.getCadre());
                case "person" -> query.setParameter(name, assignment.getSocialPerson());
                case "household" -> query.setParameter(name, assignment.getHousehold());
                default -> query.setParameter(name, values.get(name));
              }
            });
    return query.getSingleResult();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(Assignment.class, key, arguments);
  }
}
