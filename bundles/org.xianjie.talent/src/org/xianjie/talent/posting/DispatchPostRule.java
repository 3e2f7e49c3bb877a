package org.xianjie.talent.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.text.Message;

/** No outsider guides insiders while somebody who knows the field is free (TAL-R3). */
@Component(service = RecordRule.class)
public final class DispatchPostRule implements RecordRule<DispatchPost> {
  @Override
  public Class<DispatchPost> type() {
    return DispatchPost.class;
  }

  @Override
  public void compute(RuleContext<DispatchPost> context) {
    DispatchPost post = context.record();
    if (post.getCadre() != null && post.getPlan() != null) {
      NeedType need = post.getPlan().getNeedType();
      post.setFieldMatch(DispatchPosts.matches(context.session(), post.getCadre(), need));
    }
  }

  @Override
  public List<Message> check(RuleContext<DispatchPost> context) {
    DispatchPost post = context.record();
    DispatchPlan plan = post.getPlan();
    if (plan.getState() != DispatchPlanState.DRAFT) {
      return List.of(message("dispatch-post.refused.settled"));
    }
    List<Message> problems = new ArrayList<>();
    Region region = post.getRegion();
    if (!region.getCode().startsWith(plan.getTownship().getCode())) {
      problems.add(message("dispatch-post.refused.place", region.getName()));
    }
    if (post.getType() != PostType.TOWN_TEAM && region.getLevel() != RegionLevel.VILLAGE) {
      problems.add(message("dispatch-post.refused.village", post.getType()));
    }
    DispatchPosts.running(context.session(), post.getCadre(), post.getCode())
        .ifPresent(
            other ->
                problems.add(
                    message(
                        "dispatch-post.refused.second", name(post.getCadre()), other.getCode())));
    long others =
        DispatchPosts.of(context.session(), plan).stream()
            .filter(other -> !Objects.equals(other.getCode(), post.getCode()))
            .count();
    if (others >= plan.getSeats()) {
      problems.add(
          Message.of(
              DispatchPlan.class, "dispatch-plan.refused.full", plan.getSeats(), others + 1));
    }
    mismatch(context, post).ifPresent(problems::add);
    return problems;
  }

  private static Optional<Message> mismatch(RuleContext<DispatchPost> context, DispatchPost post) {
    if (post.isFieldMatch() || post.getOverrideReason() != null) {
      return Optional.empty();
    }
    NeedType need = post.getPlan().getNeedType();
    return DispatchPosts.available(context.session(), need)
        .map(
            free ->
                message("dispatch-post.refused.match", name(post.getCadre()), need, name(free)));
  }

  private static String name(Cadre cadre) {
    return cadre.getPerson().getName();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(DispatchPost.class, key, arguments);
  }
}
