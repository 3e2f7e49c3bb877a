package org.xianjie.governance.council;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** The list of major matters is adopted by the village itself. */
@Component(service = RecordRule.class)
public final class MajorMatterRule implements RecordRule<MajorMatter> {
  @Override
  public Class<MajorMatter> type() {
    return MajorMatter.class;
  }

  @Override
  public List<Message> check(RuleContext<MajorMatter> context) {
    MajorMatter matter = context.record();
    List<Message> problems = new ArrayList<>();
    if (matter.getValidTo() != null && matter.getValidTo().isBefore(matter.getValidFrom())) {
      problems.add(message("refused.dates", matter.getValidFrom(), matter.getValidTo()));
    }
    if (matter.getResolution() != null
        && !VillageVote.byVillage(matter.getResolution(), matter.getVillage().getCode())) {
      problems.add(message("refused.resolution", matter.getResolution().getCode()));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(MajorMatter.class, "major-matter." + key, arguments);
  }
}
