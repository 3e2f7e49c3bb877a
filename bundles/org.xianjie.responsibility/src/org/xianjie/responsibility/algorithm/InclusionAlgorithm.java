package org.xianjie.responsibility.algorithm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.algorithm.Input;
import org.xianjie.core.algorithm.Output;
import org.xianjie.core.algorithm.StoredInput;
import org.xianjie.core.algorithm.Thresholds;
import org.xianjie.responsibility.inclusion.InclusionCheck;
import org.xianjie.responsibility.inclusion.VoiceOfNeed;
import org.xianjie.responsibility.need.NeedChannel;
import org.xianjie.responsibility.need.RaiserAge;

/** ALG-16 on named values. */
@Component(service = Algorithm.class)
public final class InclusionAlgorithm implements Algorithm {
  private static final int MOST_PEOPLE = 10_000_000;

  @Override
  public int number() {
    return 16;
  }

  @Override
  public Optional<StoredInput> stored() {
    return Optional.of(StoredNeeds.voices());
  }

  @Override
  public Map<String, Object> run(Input input, Thresholds thresholds) {
    List<VoiceOfNeed> needs = input.objects("needs").stream().map(this::need).toList();
    List<InclusionCheck.Members> households =
        input.objects("households").stream().map(this::household).toList();
    List<InclusionCheck.Village> villages =
        input.objects("villages").stream().map(this::village).toList();
    input.unique("households", households.stream().map(InclusionCheck.Members::code).toList());
    input.unique("villages", villages.stream().map(InclusionCheck.Village::code).toList());
    input.check();
    InclusionCheck check = new InclusionCheck(thresholds.integer("P-ELDERLY-HIGH"));
    Map<String, Object> channels = new LinkedHashMap<>();
    InclusionCheck.channels(needs).forEach((channel, n) -> channels.put(channel.name(), n));
    return Output.of(
        "channels", channels,
        "ages",
            InclusionCheck.ages(needs, households).stream().map(InclusionAlgorithm::gap).toList(),
        "servicePointDue",
            check.unheard(needs, villages).stream().map(InclusionAlgorithm::unheard).toList());
  }

  private VoiceOfNeed need(Input need) {
    need.require("channel");
    return new VoiceOfNeed(
        need.text("household"),
        need.text("village"),
        need.choice("channel", NeedChannel.class),
        need.choice("raiserAge", RaiserAge.class));
  }

  private InclusionCheck.Members household(Input household) {
    return new InclusionCheck.Members(
        household.code("code"), household.choices("ages", RaiserAge.class));
  }

  private InclusionCheck.Village village(Input village) {
    Integer population = village.integer("population", 1, MOST_PEOPLE);
    return new InclusionCheck.Village(
        village.code("code"), population, village.integer("elderly60", 0, MOST_PEOPLE));
  }

  private static Map<String, Object> gap(InclusionCheck.AgeGap gap) {
    return Output.of(
        "age", gap.age().name(),
        "online", gap.online(),
        "submitted", gap.submitted(),
        "needs", gap.needs(),
        "needsOnline", gap.needsOnline());
  }

  private static Map<String, Object> unheard(InclusionCheck.Unheard village) {
    return Output.of(
        "village", village.village(),
        "elderly60", village.elderly(),
        "population", village.population(),
        "needs", village.needs());
  }
}
