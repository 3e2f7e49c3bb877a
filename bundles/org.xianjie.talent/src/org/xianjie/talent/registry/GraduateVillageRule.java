package org.xianjie.talent.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.person.Education;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** A graduate is one and works in one village; a gap of the village is filled (TAL-R6). */
@Component(service = RecordRule.class)
public final class GraduateVillageRule implements RecordRule<GraduateVillage> {
  @Override
  public Class<GraduateVillage> type() {
    return GraduateVillage.class;
  }

  @Override
  public List<Message> check(RuleContext<GraduateVillage> context) {
    GraduateVillage post = context.record();
    List<Message> problems = new ArrayList<>();
    Education education = post.getGraduate().getEducation();
    if (education == null || education.compareTo(Education.COLLEGE) < 0) {
      problems.add(message("graduate.refused.education", post.getGraduate().getName()));
    }
    context
        .session()
        .list(RecordQuery.of(GraduateVillage.class).where("graduate", post.getGraduate()))
        .stream()
        .filter(other -> !Objects.equals(other.getCode(), post.getCode()))
        .filter(other -> overlaps(post, other))
        .findFirst()
        .ifPresent(
            other ->
                problems.add(
                    message(
                        "graduate.refused.second",
                        post.getGraduate().getName(),
                        other.getVillage().getName())));
    return problems;
  }

  @Override
  public void created(RuleContext<GraduateVillage> context) {
    LocalDate today = context.now().toLocalDate();
    if (context.record().isOnPost(today)) {
      GraduateGaps.fill(context.session(), context.record().getVillage(), today);
    }
  }

  private static boolean overlaps(GraduateVillage one, GraduateVillage other) {
    boolean before = one.getValidTo() != null && one.getValidTo().isBefore(other.getValidFrom());
    boolean after = other.getValidTo() != null && other.getValidTo().isBefore(one.getValidFrom());
    return !before && !after;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(GraduateVillage.class, key, arguments);
  }
}
