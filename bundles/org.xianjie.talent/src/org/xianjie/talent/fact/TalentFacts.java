package org.xianjie.talent.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.fact.FactProvider;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.talent.expert.ExpertPoolMember;
import org.xianjie.talent.expert.ExpertState;
import org.xianjie.talent.posting.DispatchPost;
import org.xianjie.talent.registry.Availability;
import org.xianjie.talent.registry.TalentProfile;
import org.xianjie.talent.registry.TalentState;
import org.xianjie.talent.training.CourseKind;
import org.xianjie.talent.training.TrainedCadres;

/** Answers what other modules ask about training, talents and teams (domain.md §11.2). */
@Component(service = FactProvider.class)
public final class TalentFacts implements FactProvider {
  private static final String TRAINING = "fact.cadre.training";
  private static final String YEARS = "fact.cadre.residentYears";
  private static final String MATCH = "fact.talent.match";
  private static final String EXPERT = "fact.expert.contact";
  private static final int DAYS_OF_YEAR = 365;

  @Override
  public String module() {
    return "talent";
  }

  @Override
  public Set<String> codes() {
    return Set.of(TRAINING, YEARS, MATCH, EXPERT);
  }

  /**
   * Answers one question.
   *
   * <ul>
   *   <li>{@code fact.cadre.training} {@code cadre} → {@code preDispatch} (attended the general
   *       training), {@code trainings} number, {@code last} day, absent where there is none
   *   <li>{@code fact.cadre.residentYears} {@code cadre, date} → {@code days} on posts this module
   *       dispatched and {@code years}, whole
   *   <li>{@code fact.talent.match} {@code needCategory, village} → {@code talents}, codes of
   *       willing, available talents whose class names the category
   *   <li>{@code fact.expert.contact} {@code topic} (a need type) → {@code experts}, codes of
   *       active experts of the field
   * </ul>
   */
  @Override
  public Map<String, Object> answer(Session session, String code, Map<String, Object> question) {
    return switch (code) {
      case TRAINING -> training(session, (String) question.get("cadre"));
      case YEARS ->
          years(session, (String) question.get("cadre"), (LocalDate) question.get("date"));
      case MATCH -> Map.of("talents", talents(session, question));
      case EXPERT -> Map.of("experts", experts(session, (String) question.get("topic")));
      default -> throw new IllegalArgumentException("Not answered here: " + code);
    };
  }

  private static Map<String, Object> training(Session session, String code) {
    Map<String, Object> facts = new LinkedHashMap<>();
    List<Object[]> trainings = TrainedCadres.of(session, code);
    facts.put("preDispatch", trainings.stream().anyMatch(row -> row[1] == CourseKind.PRE_DISPATCH));
    facts.put("trainings", (long) trainings.size());
    if (!trainings.isEmpty()) {
      facts.put("last", trainings.getLast()[0]);
    }
    return facts;
  }

  private static Map<String, Object> years(Session session, String code, LocalDate date) {
    long days =
        session.list(RecordQuery.of(DispatchPost.class).where("cadre.code", code)).stream()
            .filter(post -> post.getStartedOn() != null && !post.getStartedOn().isAfter(date))
            .mapToLong(post -> ChronoUnit.DAYS.between(post.getStartedOn(), end(post, date)))
            .sum();
    return Map.of("days", days, "years", days / DAYS_OF_YEAR);
  }

  private static LocalDate end(DispatchPost post, LocalDate date) {
    return post.getEndedOn() == null || post.getEndedOn().isAfter(date) ? date : post.getEndedOn();
  }

  private static List<String> talents(Session session, Map<String, Object> question) {
    String village = (String) question.get("village");
    return session
        .list(
            RecordQuery.of(TalentProfile.class)
                .where("talentClass.topic", question.get("needCategory"))
                .where("willing", true)
                .where("state", TalentState.ACTIVE))
        .stream()
        .filter(talent -> talent.getAvailability() != Availability.UNAVAILABLE)
        .sorted(
            Comparator.comparing(
                    (TalentProfile talent) -> !village.startsWith(talent.getRegionCode()))
                .thenComparing(TalentProfile::getCode))
        .map(TalentProfile::getCode)
        .toList();
  }

  private static List<String> experts(Session session, String topic) {
    return session
        .list(RecordQuery.of(ExpertPoolMember.class).where("state", ExpertState.ACTIVE))
        .stream()
        .filter(expert -> List.of(expert.getFields().split(";")).contains(topic))
        .map(ExpertPoolMember::getCode)
        .toList();
  }
}
