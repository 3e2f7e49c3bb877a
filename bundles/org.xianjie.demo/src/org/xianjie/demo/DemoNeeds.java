package org.xianjie.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.household.Household;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.region.Region;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Session;
import org.xianjie.responsibility.lists.RatingChannel;
import org.xianjie.responsibility.lists.RatingScore;
import org.xianjie.responsibility.lists.SolutionCause;
import org.xianjie.responsibility.lists.SolutionResult;
import org.xianjie.responsibility.need.Need;
import org.xianjie.responsibility.need.NeedChannel;
import org.xianjie.responsibility.need.NeedRoute;
import org.xianjie.responsibility.need.RaiserAge;

/**
 * Needs that really went through the three-list loop: every step is the workflow action of a person
 * with the right role at its business time. Steps that lie after the business day have not happened
 * yet.
 */
final class DemoNeeds {
  private static final int FIRST_HOUR = 8;
  private static final int LAST_HOUR = 20;

  private final Kernel kernel;
  private final DemoCounty county;
  private final DemoAccounts accounts;
  private final DemoRandom random;
  private final Map<Region, List<Household>> households;
  private final List<Story> stories = Story.weighted();
  private final RecordDescriptor<Need> descriptor;

  DemoNeeds(
      Kernel kernel,
      DemoCounty county,
      DemoAccounts accounts,
      DemoRandom random,
      Map<Region, List<Household>> households) {
    this.kernel = kernel;
    this.county = county;
    this.accounts = accounts;
    this.random = random;
    this.households = households;
    this.descriptor = kernel.records().catalogue().of(Need.class);
  }

  /** One step of a need. */
  private record Step(String action, Caller who, LocalDateTime at, Map<String, Object> inputs) {}

  /** Lets the households of the first county ask for things during a month. */
  void live(Session session, YearMonth month, int number) {
    List<Region> villages = county.villages().subList(0, county.villages().size() / 2);
    LocalDateTime now = kernel.clock().now();
    for (int i = 0; i < number; i++) {
      LocalDateTime received = moment(month.atDay(random.between(1, month.lengthOfMonth())));
      if (received.isBefore(now)) {
        Region village = random.one(villages);
        live(session, village, random.one(households.get(village)), received);
      }
    }
  }

  private void live(Session session, Region village, Household household, LocalDateTime received) {
    Story story = random.one(stories);
    boolean confidential = story.category().route() == NeedRoute.CONFIDENTIAL;
    Map<String, Object> values = new HashMap<>();
    values.put("household", household.getCode());
    values.put("category", story.category());
    values.put("summary", story.summary());
    values.put("text", story.text());
    values.put("receivedAt", received);
    values.put("channel", channel());
    values.put("raiserAge", random.one(List.of(RaiserAge.values())));
    Organization place =
        county.organizationOf(confidential ? county.counties().getFirst() : village);
    Caller collector = accounts.caller(confidential ? "R-HOTLINE" : "R-CONTACT", place);
    Need need =
        (Need) kernel.records().saving().create(session, collector, descriptor, values, false);
    LocalDateTime now = kernel.clock().now();
    for (Step step : steps(story, village, received, confidential)) {
      if (step.at().isAfter(now)) {
        return;
      }
      kernel
          .records()
          .saving()
          .act(session, step.who(), need, step.action(), Optional.of(step.at()), step.inputs());
    }
  }

  private List<Step> steps(
      Story story, Region village, LocalDateTime received, boolean confidential) {
    Organization department = county.department(story.category().name());
    Organization town = county.organizationOf(village.getParent());
    Organization first = county.organizationOf(county.counties().getFirst());
    Caller desk =
        confidential ? accounts.caller("R-CONFDESK", first) : accounts.caller("R-TOWN", town);
    Caller verifier =
        confidential ? desk : accounts.caller("R-GRID", county.organizationOf(village));
    Caller owner = accounts.caller("R-DEPT", department);
    List<Step> steps = new ArrayList<>();
    LocalDateTime verified = received.plusHours(random.between(1, 6));
    if (random.chance(2)) {
      steps.add(new Step("reject", desk, verified, reason(story.measures())));
      return steps;
    }
    steps.add(new Step("verify", verifier, verified, Map.of()));
    LocalDateTime assigned = verified.plusHours(random.between(1, 5));
    steps.add(new Step("assign", desk, assigned, Map.of("lead", department.getCode())));
    LocalDateTime accepted = assigned.plusHours(random.between(2, 14));
    if (random.chance(6)) {
      steps.add(new Step("refuse", owner, accepted, reason(story.summary())));
      accepted = accepted.plusHours(8);
      steps.add(new Step("assign", desk, accepted, Map.of("lead", department.getCode())));
      accepted = accepted.plusHours(2);
    }
    steps.add(new Step("accept", owner, accepted, Map.of()));
    work(steps, story, owner, accepted);
    Caller rater =
        confidential ? desk : accounts.caller("R-VILLAGE", county.organizationOf(village));
    finish(steps, story, desk, rater, department);
    return steps;
  }

  /** First answer in time for most needs, then the result; some wait for money or season. */
  private void work(List<Step> steps, Story story, Caller owner, LocalDateTime accepted) {
    LocalDate answerDay = day(accepted, random.chance(90) ? random.between(0, 1) : 6);
    LocalDateTime answered = latest(accepted.plusHours(1), moment(answerDay));
    steps.add(new Step("respond", owner, answered, Map.of("reply", story.measures())));
    LocalDateTime ready = answered;
    if (random.chance(5)) {
      LocalDate until = answered.toLocalDate().plusDays(20);
      LocalDateTime suspended = answered.plusHours(1);
      steps.add(new Step("suspend", owner, suspended, Map.of("until", until)));
      ready = until.atTime(FIRST_HOUR, 0);
      steps.add(new Step("resume", owner, ready, Map.of()));
    }
    boolean solved = random.chance(91);
    Map<String, Object> result = new HashMap<>();
    result.put("result", solved ? SolutionResult.SOLVED : SolutionResult.PARTIAL);
    result.put("measures", story.measures());
    result.put("resultText", story.result());
    if (!solved) {
      result.put("cause", SolutionCause.OBJECTIVE);
    }
    LocalDateTime told = latest(ready.plusHours(1), moment(day(ready, random.between(1, 9))));
    steps.add(new Step("solve", owner, told, result));
  }

  private void finish(
      List<Step> steps, Story story, Caller desk, Caller rater, Organization department) {
    LocalDateTime told = steps.getLast().at();
    boolean solved = steps.getLast().inputs().get("result") == SolutionResult.SOLVED;
    RatingScore score = score(solved);
    LocalDateTime rated = told.plusHours(random.between(20, 60));
    steps.add(
        new Step(
            "rate", rater, rated, Map.of("score", score, "channel", RatingChannel.values()[0])));
    Map<String, Object> closing = new HashMap<>();
    if (!solved || score == RatingScore.DISSATISFIED) {
      closing.put("measure", story.measures());
      closing.put("owner", department.getCode());
      closing.put("due", rated.toLocalDate().plusDays(30));
    }
    steps.add(new Step("close", desk, rated.plusHours(random.between(2, 30)), closing));
    if (score == RatingScore.DISSATISFIED && random.chance(40)) {
      steps.add(new Step("reopen", desk, rated.plusDays(3), reason(story.summary())));
    }
  }

  private RatingScore score(boolean solved) {
    if (random.chance(solved ? 92 : 55)) {
      return random.one(List.of(RatingScore.VERY_SATISFIED, RatingScore.SATISFIED));
    }
    return random.one(List.of(RatingScore.BASICALLY_SATISFIED, RatingScore.DISSATISFIED));
  }

  private NeedChannel channel() {
    return random.one(
        List.of(
            NeedChannel.VISIT,
            NeedChannel.VISIT,
            NeedChannel.VISIT,
            NeedChannel.HOTLINE,
            NeedChannel.ONLINE,
            NeedChannel.SERVICE_POINT));
  }

  private LocalDate day(LocalDateTime from, int workdays) {
    return kernel.calendar().calendar().due(from, workdays).date();
  }

  private LocalDateTime moment(LocalDate day) {
    return day.atTime(random.between(FIRST_HOUR, LAST_HOUR), random.between(0, 11) * 5);
  }

  private static LocalDateTime latest(LocalDateTime one, LocalDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  private static Map<String, Object> reason(String text) {
    return Map.of("reason", text);
  }
}
