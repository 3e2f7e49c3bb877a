package org.xianjie.talent.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.talent.quota.QuotaEngine;
import org.xianjie.talent.quota.QuotaResult;
import org.xianjie.talent.quota.QuotaRules;
import org.xianjie.talent.quota.TeamMember;
import org.xianjie.talent.quota.TeamStock;

/**
 * Prints the quotas of a plan with numerator, denominator and what is missing: over the team stock
 * of the county with the plan, and over the township as a hint (TAL-R1).
 */
final class QuotaReport {
  private static final int COUNTY = 6;
  private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

  private final ActionContext<DispatchPlan> context;
  private final LocalDate day;

  QuotaReport(ActionContext<DispatchPlan> context) {
    this.context = context;
    this.day = context.at().toLocalDate();
  }

  /** Writes text and verdict into the plan. */
  void write() {
    DispatchPlan plan = context.record();
    String town = plan.getRegionCode();
    List<QuotaResult> county = results(town.substring(0, Math.min(COUNTY, town.length())));
    List<String> lines = new ArrayList<>();
    lines.add(text("dispatch-plan.quota.stock", day));
    county.forEach(result -> lines.add(line(result)));
    lines.add(text("dispatch-plan.quota.town"));
    results(town).forEach(result -> lines.add(line(result)));
    plan.setQuotaReport(String.join("\n", lines));
    plan.setQuotasMet(county.stream().allMatch(this::isMet));
    plan.setCheckedOn(day);
  }

  private List<QuotaResult> results(String region) {
    Map<String, TeamMember> team =
        new TreeMap<>(new TeamStock(context.session(), context.facts()).onPost(region, day));
    for (DispatchPost post : DispatchPosts.of(context.session(), context.record())) {
      boolean first = post.getRole() == PostRole.FIRST_SEC;
      team.put(post.getCadre().getCode(), TeamMember.of(post.getCadre(), first));
    }
    QuotaRules rules = QuotaRules.of(context.parameters(), region, day);
    return new QuotaEngine(rules, day).count(team.values());
  }

  private boolean isMet(QuotaResult result) {
    return result.quota().parameter().isEmpty()
        || result.isUndefined()
        || result.isMet(percent(result));
  }

  private int percent(QuotaResult result) {
    return context
        .parameters()
        .integer(result.quota().parameter(), context.record().getRegionCode(), day);
  }

  private String line(QuotaResult result) {
    boolean judged = !result.quota().parameter().isEmpty();
    String required = judged ? "≥ " + percent(result) + " %" : "—";
    return text(
        "dispatch-plan.quota.line",
        message("dispatch-plan.quota." + result.quota()),
        result.counted().size(),
        result.all().size(),
        required,
        verdict(result, judged));
  }

  private Message verdict(QuotaResult result, boolean judged) {
    if (result.isUndefined()) {
      return message("dispatch-plan.quota.undefined");
    }
    return !judged || result.isMet(percent(result))
        ? message("dispatch-plan.quota.met")
        : message("dispatch-plan.quota.missing", result.missing(percent(result)));
  }

  private static String text(String key, Object... arguments) {
    return message(key, arguments).text(LANGUAGE);
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(DispatchPlan.class, key, arguments);
  }
}
