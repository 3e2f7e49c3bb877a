package org.xianjie.management.adjustment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xianjie.management.adjustment.HalfYearAdjustment.Fact;
import org.xianjie.management.adjustment.HalfYearAdjustment.Factor;
import org.xianjie.management.adjustment.HalfYearAdjustment.Suggestion;

class HalfYearAdjustmentTest {
  private final HalfYearAdjustment adjustment =
      new HalfYearAdjustment(new AdjustmentLimits(40, 30, 10, 20, 80, 60, 6));

  @Test
  void printsEveryFactAndItsWeight() {
    PostFacts post = new PostFacts("A", 100, 20, 40, 12, 2, 8, 10, 9, Proposal.KEEP, 12, 1, false);
    Suggestion suggestion = adjustment.suggest(List.of(post)).getFirst();
    assertEquals(
        List.of(
            new Fact(Factor.SOLVED, 80, 40),
            new Fact(Factor.SATISFIED, 90, 30),
            new Fact(Factor.VISITS, 100, 10),
            new Fact(Factor.OPINION, 100, 20)),
        suggestion.known());
    assertEquals(Optional.of(89), suggestion.score());
    assertEquals(Optional.of(Proposal.KEEP), suggestion.proposal());
  }

  @ParameterizedTest
  @CsvSource({
    "59, REPLACE, 12, false, REPLACE",
    "60, REPLACE, 12, false, ADJUST",
    "59, REPLACE, 5, false, ADJUST",
    "59, REPLACE, , false, ADJUST",
    "59, KEEP, 12, false, ADJUST",
    "79, KEEP, 12, false, ADJUST",
    "80, KEEP, 12, false, KEEP",
    "95, ADJUST, 12, false, ADJUST",
    "95, KEEP, 12, true, ADJUST",
    "95, , 12, false, KEEP"
  })
  void suggestsByPeersAndTheTownship(
      int score, Proposal opinion, Integer months, boolean unmet, Proposal expected) {
    // Without weight on the opinion the score is the resolution and satisfaction alone.
    HalfYearAdjustment plain =
        new HalfYearAdjustment(new AdjustmentLimits(50, 50, 0, 0, 80, 60, 6));
    List<PostFacts> posts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      posts.add(post("P" + i, 100, Proposal.KEEP, 12, false));
    }
    posts.add(post("X", score, opinion, months, unmet));
    Suggestion suggestion = plain.suggest(posts).getLast();
    assertEquals(Optional.of(score), suggestion.score());
    assertEquals(Optional.of(100), suggestion.median());
    assertEquals(Optional.of(expected), suggestion.proposal());
  }

  @Test
  void leaveAndExemptedCasesDoNotCount() {
    PostFacts ill = new PostFacts("A", 100, 50, 20, 10, 5, 5, 1, 1, null, 12, 0, false);
    PostFacts well = new PostFacts("B", 100, 0, 40, 10, 0, 10, 1, 1, null, 12, 0, false);
    List<Suggestion> both = adjustment.suggest(List.of(ill, well));
    assertEquals(both.get(1).known(), both.get(0).known());
  }

  @Test
  void tooLittleKnownGivesNoSuggestion() {
    PostFacts unknown =
        new PostFacts(
            "A", null, 0, null, null, 0, null, null, null, Proposal.REPLACE, 12, null, false);
    PostFacts exempted = new PostFacts("B", 10, 10, 0, 5, 5, 0, 0, 0, null, 12, 5, false);
    for (Suggestion suggestion : adjustment.suggest(List.of(unknown, exempted))) {
      assertEquals(Optional.empty(), suggestion.proposal());
      assertEquals(Optional.empty(), suggestion.median());
    }
  }

  @Test
  void orderNeverMatters() {
    Random random = new Random(2);
    List<PostFacts> posts = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      posts.add(post("P" + i, random.nextInt(101), Proposal.KEEP, 12, false));
    }
    List<Suggestion> expected = adjustment.suggest(posts);
    Collections.shuffle(posts, random);
    assertEquals(expected, adjustment.suggest(posts));
  }

  private static PostFacts post(
      String code, int rate, Proposal opinion, Integer months, boolean unmet) {
    return new PostFacts(code, null, 0, null, 100, 0, rate, 100, rate, opinion, months, 0, unmet);
  }
}
