package org.xianjie.responsibility.inclusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xianjie.responsibility.inclusion.InclusionCheck.AgeGap;
import org.xianjie.responsibility.inclusion.InclusionCheck.Members;
import org.xianjie.responsibility.inclusion.InclusionCheck.Unheard;
import org.xianjie.responsibility.inclusion.InclusionCheck.Village;
import org.xianjie.responsibility.need.NeedChannel;
import org.xianjie.responsibility.need.RaiserAge;

class InclusionCheckTest {
  private final InclusionCheck check = new InclusionCheck(30);

  @Test
  void comparesTheAgeGroups() {
    List<VoiceOfNeed> needs =
        List.of(
            need("H1", "V1", NeedChannel.ONLINE, RaiserAge.AGE_18_59),
            need("H1", "V1", NeedChannel.VISIT, RaiserAge.AGE_60PLUS),
            need("H2", "V1", NeedChannel.HOTLINE, RaiserAge.AGE_60PLUS),
            need(null, "V1", NeedChannel.ONLINE, null));
    List<Members> households =
        List.of(
            new Members("H1", Set.of(RaiserAge.AGE_18_59, RaiserAge.AGE_60PLUS)),
            new Members("H2", Set.of(RaiserAge.AGE_60PLUS)),
            new Members("H3", Set.of(RaiserAge.AGE_18_59)));
    assertEquals(
        List.of(
            new AgeGap(RaiserAge.AGE_60PLUS, 1, 2, 2, 0),
            new AgeGap(RaiserAge.AGE_18_59, 1, 1, 1, 1)),
        InclusionCheck.ages(needs, households));
    assertEquals(
        Map.of(NeedChannel.ONLINE, 2, NeedChannel.VISIT, 1, NeedChannel.HOTLINE, 1),
        InclusionCheck.channels(needs));
  }

  @ParameterizedTest
  @CsvSource({
    "100, 30, ONLINE, true",
    "100, 29, ONLINE, false",
    "100, 90, VISIT, false",
    ", 30, ONLINE, false",
    "100, , ONLINE, false"
  })
  void anElderlyVillageHeardOnlyOnlineGetsAServicePoint(
      Integer population, Integer elderly, NeedChannel second, boolean due) {
    List<VoiceOfNeed> needs =
        List.of(need("H1", "V1", NeedChannel.ONLINE, null), need("H2", "V1", second, null));
    List<Unheard> found = check.unheard(needs, List.of(new Village("V1", population, elderly)));
    assertEquals(due ? List.of(new Unheard("V1", elderly, population, 2)) : List.of(), found);
  }

  @Test
  void aVillageWithoutNeedsIsAnotherMatter() {
    assertEquals(List.of(), check.unheard(List.of(), List.of(new Village("V1", 100, 90))));
  }

  @Test
  void orderNeverMatters() {
    Random random = new Random(1);
    List<VoiceOfNeed> needs = new ArrayList<>();
    List<Village> villages = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      needs.add(need("H" + i % 7, "V" + i % 9, NeedChannel.values()[random.nextInt(3)], null));
      villages.add(new Village("V" + i, 100, random.nextInt(100)));
    }
    List<Unheard> expected = check.unheard(needs, villages);
    Collections.shuffle(needs, random);
    Collections.shuffle(villages, random);
    assertEquals(expected, check.unheard(needs, villages));
  }

  private static VoiceOfNeed need(
      String household, String village, NeedChannel channel, RaiserAge age) {
    return new VoiceOfNeed(household, village, channel, age);
  }
}
