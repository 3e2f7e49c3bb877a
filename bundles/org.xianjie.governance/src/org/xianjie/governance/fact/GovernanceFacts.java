package org.xianjie.governance.fact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.fact.FactProvider;
import org.xianjie.core.meeting.Resolution;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.governance.council.VillageVote;
import org.xianjie.governance.indicator.SurveyCount;
import org.xianjie.governance.project.Project;
import org.xianjie.governance.project.ProjectState;

/** Answers what other modules ask about resolutions, projects and surveys (domain.md §11.2). */
@Component(service = FactProvider.class)
public final class GovernanceFacts implements FactProvider {
  private static final String RESOLUTION = "fact.council.resolution";
  private static final String PROJECTS = "fact.project.of";
  private static final String CONTACT = "fact.project.contact";
  private static final String LOOKBACK = "fact.project.lookback";
  private static final String SURVEY = "fact.satisfaction.survey";

  @Override
  public String module() {
    return "governance";
  }

  @Override
  public Set<String> codes() {
    return Set.of(RESOLUTION, PROJECTS, CONTACT, LOOKBACK, SURVEY);
  }

  /**
   * Answers one question.
   *
   * <ul>
   *   <li>{@code fact.council.resolution} {@code matter} (code of the record decided on) → {@code
   *       adopted} by a council with quorum and majority, {@code resolution} while it is
   *   <li>{@code fact.project.of} {@code assignment} → {@code projects}, codes of projects the
   *       assignment brought in that are not closed
   *   <li>{@code fact.project.contact} {@code region, year} → {@code total} and one number per
   *       organization type of the lead organization, running or finished in the year
   *   <li>{@code fact.project.lookback} {@code region, from, to} → {@code inUse, lookedBack}
   *   <li>{@code fact.satisfaction.survey} {@code region, from, to} → {@code satisfied, valid}
   * </ul>
   */
  @Override
  public Map<String, Object> answer(Session session, String code, Map<String, Object> question) {
    return switch (code) {
      case RESOLUTION -> resolution(session, (String) question.get("matter"));
      case PROJECTS -> projects(session, (String) question.get("assignment"));
      case CONTACT -> contact(session, question);
      case LOOKBACK -> lookback(session, question);
      case SURVEY ->
          SurveyCount.of(
                  session,
                  (String) question.get("region"),
                  (LocalDate) question.get("from"),
                  (LocalDate) question.get("to"))
              .facts();
      default -> throw new IllegalArgumentException("Not answered here: " + code);
    };
  }

  private static Map<String, Object> resolution(Session session, String matter) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("adopted", false);
    session.list(RecordQuery.of(Resolution.class).where("subjectCode", matter)).stream()
        .filter(r -> VillageVote.byCouncil(r, r.getMeeting().getRegionCode()))
        .findFirst()
        .ifPresent(
            r -> {
              facts.put("adopted", true);
              facts.put("resolution", r.getCode());
            });
    return facts;
  }

  private static Map<String, Object> projects(Session session, String assignment) {
    List<String> codes =
        session
            .list(RecordQuery.of(Project.class).where("initiatorAssignment", assignment))
            .stream()
            .filter(p -> p.getState() != ProjectState.CLOSED)
            .map(Project::getCode)
            .toList();
    return Map.of("projects", codes);
  }

  private static Map<String, Object> contact(Session session, Map<String, Object> question) {
    LocalDate first = LocalDate.of(((Number) question.get("year")).intValue(), 1, 1);
    Map<String, Object> facts = new TreeMap<>();
    long total = 0;
    for (Project project : below(session, (String) question.get("region"))) {
      if (project.isContactProject() && project.isRunningIn(first)) {
        total++;
        facts.merge(
            project.getLeadOrg().getType().name(), 1L, (one, other) -> (Long) one + (Long) other);
      }
    }
    facts.put("total", total);
    return facts;
  }

  private static Map<String, Object> lookback(Session session, Map<String, Object> question) {
    LocalDate from = (LocalDate) question.get("from");
    LocalDate to = (LocalDate) question.get("to");
    List<Project> looked =
        below(session, (String) question.get("region")).stream()
            .filter(p -> p.getLookbackOn() != null)
            .filter(p -> !p.getLookbackOn().isBefore(from) && !p.getLookbackOn().isAfter(to))
            .toList();
    long inUse = looked.stream().filter(p -> Boolean.TRUE.equals(p.getInUse())).count();
    return Map.of("inUse", inUse, "lookedBack", (long) looked.size());
  }

  private static List<Project> below(Session session, String region) {
    return session.list(RecordQuery.of(Project.class).where(new Condition.Within(List.of(region))));
  }
}
