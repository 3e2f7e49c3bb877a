package org.xianjie.responsibility.algorithm;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.algorithm.Input;
import org.xianjie.core.algorithm.Output;
import org.xianjie.core.algorithm.StoredInput;
import org.xianjie.core.algorithm.Thresholds;
import org.xianjie.core.calendar.StatutoryDays;
import org.xianjie.core.calendar.WorkCalendar;
import org.xianjie.responsibility.warning.RiskLimits;
import org.xianjie.responsibility.warning.RiskRules;
import org.xianjie.responsibility.warning.RiskWarning;
import org.xianjie.responsibility.warning.StandingWarnings;
import org.xianjie.responsibility.warning.WarningLevel;
import org.xianjie.responsibility.warning.WarningRule;

/** ALG-9 on named values. */
@Component(service = Algorithm.class)
public final class WarningAlgorithm implements Algorithm {
  private static final int MOST = 1_000_000;
  private static final int PERCENT = 100;
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  @Override
  public int number() {
    return 9;
  }

  @Override
  public Optional<StoredInput> stored() {
    return Optional.of(StoredNeeds.clocks());
  }

  @Override
  public Map<String, Object> run(Input input, Thresholds thresholds) {
    input.require("date");
    LocalDate date = input.date("date");
    List<RiskWarning> previous = input.objects("standing").stream().map(this::previous).toList();
    StandingWarnings standing = new StandingWarnings(previous);
    WorkCalendar calendar = StatutoryDays.bundledCalendar();
    RiskRules rules = new RiskRules(limits(thresholds), date == null ? ANY_DAY : date);
    List<Optional<RiskWarning>> found = new ArrayList<>();
    for (Input need : input.objects("needs")) {
      need(need, date, calendar, rules, found);
    }
    for (Input place : input.objects("backlogs")) {
      String code = place.code("code");
      int before = place.integer("before", 0, MOST, 0);
      int now = place.integer("now", 0, MOST, 0);
      found.add(rules.backlog(code, before, now, standing.has(WarningRule.BACKLOG, code)));
    }
    for (Input conflict : input.objects("conflicts")) {
      LocalDate opened = conflict.date("openedOn");
      String code = conflict.code("code");
      if (opened != null && !conflict.has("closedOn")) {
        found.add(rules.conflict(code, opened));
      }
    }
    for (Input project : input.objects("projects")) {
      project(project, rules, found);
    }
    for (Input quota : input.objects("quotas")) {
      Integer numerator = quota.integer("num", 0, MOST);
      Integer denominator = quota.integer("den", 0, MOST);
      Integer least = quota.integer("least", 0, PERCENT);
      String code = quota.code("code");
      if (numerator != null && denominator != null && least != null) {
        found.add(rules.quota(code, numerator, denominator, least));
      }
    }
    for (Input branch : input.objects("branches")) {
      LocalDate life = branch.date("lastPartyLife");
      int unsolved = branch.integer("unsolved", 0, MOST, 0);
      int needs = branch.integer("needs", 0, MOST, 0);
      int findings = branch.integer("findings", 0, MOST, 0);
      found.add(rules.branch(branch.code("code"), life, unsolved, needs, findings));
    }
    input.check();
    List<RiskWarning> warnings = found.stream().flatMap(Optional::stream).toList();
    List<Integer> days = thresholds.texts("P-RISK-DAYS").stream().map(Integer::valueOf).toList();
    return Output.of(
        "warnings",
            standing.raise(warnings).stream().map(w -> warning(w, date, calendar, days)).toList(),
        "ended", standing.ended(warnings).stream().map(WarningAlgorithm::ended).toList());
  }

  private static RiskLimits limits(Thresholds thresholds) {
    return new RiskLimits(
        thresholds.integer("P-RISK-USED"),
        thresholds.integer("P-RISK-REFUSALS"),
        thresholds.integer("P-RISK-BACKLOG"),
        thresholds.integer("P-RISK-CONFLICT"),
        thresholds.integer("P-RISK-MILESTONE"),
        thresholds.integer("P-RISK-UNSOLVED"),
        thresholds.integer("P-RISK-HOLD"));
  }

  private static void need(
      Input need,
      LocalDate date,
      WorkCalendar calendar,
      RiskRules rules,
      List<Optional<RiskWarning>> found) {
    String code = need.code("code");
    LocalDateTime received = need.time("receivedAt");
    Integer limit = need.integer("dayLimit", 0, MOST);
    LocalDateTime answered = need.time("firstResponseAt");
    int refusals = need.integer("refusals", 0, MOST, 0);
    boolean accepted = Boolean.TRUE.equals(need.flag("accepted"));
    if (date != null && received != null && limit != null && answered == null) {
      int elapsed = calendar.workdaysBetween(received.toLocalDate(), date);
      found.add(rules.response(code, elapsed, limit));
    }
    if (!accepted) {
      found.add(rules.refusal(code, refusals));
    }
  }

  private static void project(Input project, RiskRules rules, List<Optional<RiskWarning>> found) {
    String code = project.code("code");
    LocalDate progress = project.date("lastProgress");
    Boolean handedOver = project.flag("handedOver");
    Boolean maintained = project.flag("maintained");
    if (Boolean.TRUE.equals(handedOver)) {
      if (maintained != null) {
        found.add(rules.maintainer(code, maintained));
      }
    } else if (progress != null) {
      found.add(rules.milestone(code, progress));
    }
  }

  private RiskWarning previous(Input warning) {
    warning.require("rule");
    warning.require("level");
    return new RiskWarning(
        warning.choice("rule", WarningRule.class),
        warning.code("subject"),
        warning.choice("level", WarningLevel.class),
        Map.of());
  }

  private static Map<String, Object> warning(
      RiskWarning warning, LocalDate date, WorkCalendar calendar, List<Integer> days) {
    WorkCalendar.Due due = calendar.due(date.atStartOfDay(), days.get(warning.level().ordinal()));
    return Output.of(
        "rule", warning.rule().name(),
        "subject", warning.subject(),
        "level", warning.level().name(),
        "due", due.date().toString(),
        "facts", warning.facts());
  }

  private static Map<String, Object> ended(RiskWarning warning) {
    return Output.of("rule", warning.rule().name(), "subject", warning.subject());
  }
}
