package org.xianjie.responsibility.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.security.Caller;
import org.xianjie.core.text.Message;

/** What the system fills in when a need is recorded, and what it refuses (RESP-R1, RESP-R14). */
@Component(service = RecordRule.class)
public final class NeedRule implements RecordRule<Need> {
  /** The parameter of the day limit. */
  public static final String DAY_LIMIT = "P-RESP-DAYS";

  /** Eleven digits in a row are a telephone or identity number. */
  private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("\\d{11}");

  @Override
  public Class<Need> type() {
    return Need.class;
  }

  @Override
  public void compute(RuleContext<Need> context) {
    Need need = context.record();
    if (need.getReceivedAt() == null) {
      need.setReceivedAt(context.now());
    }
    if (need.getChannel() == null) {
      need.setChannel(usualChannel(context.caller()));
    }
    if (need.getUrgency() == null) {
      need.setUrgency(NeedUrgency.NORMAL);
    }
    if (need.getRaiserAge() == null) {
      need.setRaiserAge(RaiserAge.UNKNOWN);
    }
    if (need.getHousehold() != null) {
      need.setVillage(village(need.getHousehold().getRegion()));
    }
    need.collectedBy(context.caller().account());
    need.classify(need.getCategory());
    need.completeHistory();
    if (need.getVillage() != null) {
      LocalDate received = need.getReceivedAt().toLocalDate();
      need.limit(context.parameters().integer(DAY_LIMIT, need.locate(), received));
      need.count(context.calendar());
      need.measureCycle();
    }
  }

  @Override
  public List<Message> check(RuleContext<Need> context) {
    Need need = context.record();
    List<Message> problems = new ArrayList<>();
    Region village = need.getVillage();
    if (village == null) {
      problems.add(message("need.refused.place"));
    } else if (!isVillage(village)) {
      problems.add(message("need.refused.level", village.getName()));
    }
    if (need.getReceivedAt().isAfter(context.now())) {
      problems.add(message("need.refused.future", need.getReceivedAt(), context.now()));
    }
    if (NUMBER_OF_A_PERSON.matcher(need.getSummary()).find()) {
      problems.add(message("need.refused.summary"));
    }
    if (need.getLinkedNeed() == need) {
      problems.add(message("need.refused.itself"));
    }
    problems.addAll(NeedHistory.problems(need, context.now()));
    return problems;
  }

  @Override
  public void created(RuleContext<Need> context) {
    Need need = context.record();
    if (need.getState() == NeedState.RECORDED) {
      context
          .events()
          .publish(
              "need.recorded",
              need,
              Map.of(
                  "category", need.getCategory().name(),
                  "route", need.getRoute().name(),
                  "channel", need.getChannel().name()));
    }
  }

  private static NeedChannel usualChannel(Caller caller) {
    return caller.grants().stream()
        .map(grant -> ofRole(grant.role()))
        .filter(channel -> channel != NeedChannel.VISIT)
        .findFirst()
        .orElse(NeedChannel.VISIT);
  }

  private static NeedChannel ofRole(String role) {
    return switch (role) {
      case "R-HOTLINE" -> NeedChannel.HOTLINE;
      case "R-SERVICEPT" -> NeedChannel.SERVICE_POINT;
      case "R-COUNCIL" -> NeedChannel.COUNCIL;
      default -> NeedChannel.VISIT;
    };
  }

  private static boolean isVillage(Region region) {
    return region.getLevel() == RegionLevel.VILLAGE || region.getLevel() == RegionLevel.GROUP;
  }

  private static Region village(Region region) {
    return region.getLevel() == RegionLevel.GROUP && region.getParent() != null
        ? region.getParent()
        : region;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(Need.class, key, arguments);
  }
}
