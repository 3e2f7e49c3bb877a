package org.xianjie.responsibility.indicator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.xianjie.core.security.Caller;
import org.xianjie.responsibility.County;
import org.xianjie.responsibility.lists.RatingScore;
import org.xianjie.responsibility.lists.SolutionCause;
import org.xianjie.responsibility.lists.SolutionResult;
import org.xianjie.responsibility.need.NeedCategory;

/**
 * Lives through random needs by actions and writes down what happened, as an oracle may read it.
 */
final class NeedStories {
  /** What happened to a need. */
  enum What {
    RESPONDED,
    TOLD,
    RATED,
    REOPENED,
    REJECTED,
    OBJECTED,
    ENDED
  }

  /** One happening; detail is the result, the score or the final state. */
  record Happening(LocalDateTime at, What what, String detail) {}

  /** A need with all that happened to it, in order. */
  record Story(
      LocalDateTime received,
      NeedCategory category,
      List<Happening> happenings,
      List<int[]> waits) {}

  private static final List<NeedCategory> CATEGORIES =
      List.of(NeedCategory.INFRA, NeedCategory.MEDICAL, NeedCategory.SUBSIDY);
  private static final int HOURS_OF_A_DAY = 24;

  private final County county;
  private final Random random;
  private final Caller system = Caller.system(Locale.ENGLISH);
  private final List<Story> stories = new ArrayList<>();
  private String kept;
  private Story story;
  private String need;
  private LocalDateTime clock;

  NeedStories(County county, long seed) {
    this.county = county;
    this.random = new Random(seed);
  }

  List<Story> live(int number) {
    for (int i = 0; i < number; i++) {
      clock = LocalDateTime.of(2026, 9, 1, 8, 0).plusHours(random.nextInt(80 * HOURS_OF_A_DAY));
      NeedCategory category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
      story = new Story(clock, category, new ArrayList<>(), new ArrayList<>());
      Map<String, Object> values = new HashMap<>();
      values.put("household", County.THIRD_HOUSEHOLD);
      values.put("category", category);
      values.put("receivedAt", clock);
      need = county.record(county.desk, values).code();
      kept = kept == null ? need : kept;
      stories.add(story);
      fate(need.equals(kept) ? 9 : random.nextInt(10));
    }
    return stories;
  }

  private void fate(int fate) {
    switch (fate) {
      case 0 -> {
        if (later(5)) {
          respond();
        }
      }
      case 1 -> reject();
      case 2 -> end("withdraw", "WITHDRAWN", Map.of());
      case 3 -> end("merge", "MERGED", Map.of("linkedNeed", kept));
      default -> handle();
    }
  }

  private void reject() {
    if (later(6)) {
      act(system, "reject", Map.of("reason", "No need"));
      happened(What.REJECTED, "");
      if (random.nextBoolean() && later(20)) {
        act(system, "reopen", Map.of("reason", "It is one"));
        happened(What.OBJECTED, "");
      }
    }
  }

  private void end(String action, String state, Map<String, Object> inputs) {
    if (later(20)) {
      act(system, action, inputs);
      happened(What.ENDED, state);
    }
  }

  private void handle() {
    act(system, "verify", Map.of());
    boolean reopened = true;
    while (reopened) {
      reopened = assignAndSolve() && later(3);
    }
  }

  /** Returns whether the household said at the end that it is not solved. */
  private boolean assignAndSolve() {
    act(system, "assign", Map.of("lead", random.nextBoolean() ? "D1" : "D2"));
    act(system, "accept", Map.of());
    if (random.nextInt(4) > 0 && later(6)) {
      respond();
      waitForMoney();
    }
    if (random.nextInt(6) == 0 || !later(25)) {
      return false;
    }
    SolutionResult result = random.nextInt(4) == 0 ? SolutionResult.PARTIAL : SolutionResult.SOLVED;
    act(
        system,
        "solve",
        Map.of("result", result, "measures", "Done", "cause", SolutionCause.FUNDS));
    happened(What.TOLD, result.name());
    if (random.nextBoolean() && later(5)) {
      RatingScore score = RatingScore.values()[random.nextInt(4)];
      act(county.hotline, "rate", Map.of("score", score));
      happened(What.RATED, score.name());
    }
    if (random.nextInt(3) == 0 && later(20)) {
      act(system, "reopen", Map.of("reason", "Not solved"));
      happened(What.REOPENED, "");
      return true;
    }
    return false;
  }

  private void respond() {
    act(system, "respond", Map.of());
    happened(What.RESPONDED, "");
  }

  private void waitForMoney() {
    if (random.nextInt(4) == 0) {
      LocalDate from = clock.toLocalDate();
      if (later(15)) {
        LocalDateTime resumed = clock;
        clock = from.atTime(23, 59);
        if (clock.isAfter(resumed)) {
          clock = resumed;
        }
        act(system, "suspend", Map.of("until", LocalDate.of(2027, 1, 1)));
        clock = resumed;
        act(system, "resume", Map.of());
        int days = (int) (clock.toLocalDate().toEpochDay() - from.toEpochDay());
        story.waits().add(new int[] {story.happenings().size(), days});
      }
    }
  }

  /** Lets up to so many days pass; false when that lies after now. */
  private boolean later(int days) {
    LocalDateTime then = clock.plusMinutes(1 + random.nextInt(days * HOURS_OF_A_DAY * 60));
    if (then.isAfter(County.NOW)) {
      return false;
    }
    clock = then;
    return true;
  }

  private void act(Caller caller, String action, Map<String, Object> inputs) {
    county.actAt(caller, need, action, clock, inputs);
  }

  private void happened(What what, String detail) {
    story.happenings().add(new Happening(clock, what, detail));
  }
}
