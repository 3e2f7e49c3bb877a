package org.xianjie.core.region;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/**
 * The code of a region has the length of its level and begins with the code of the region above,
 * which stands exactly one level higher (domain.md §3.1).
 */
@Component(service = RecordRule.class)
public final class RegionRule implements RecordRule<Region> {
  @Override
  public Class<Region> type() {
    return Region.class;
  }

  @Override
  public List<Message> check(RuleContext<Region> context) {
    Region region = context.record();
    List<Message> problems = new ArrayList<>();
    checkCode(region, problems);
    checkParent(region, problems);
    if (region.getValidFrom() != null
        && region.getValidTo() != null
        && region.getValidTo().isBefore(region.getValidFrom())) {
      problems.add(message("refused.validity", region.getValidFrom(), region.getValidTo()));
    }
    checkSuccessor(region, problems);
    return problems;
  }

  private static void checkCode(Region region, List<Message> problems) {
    String code = region.getCode();
    int length = codeLength(region.getLevel());
    if (!code.chars().allMatch(c -> c >= '0' && c <= '9')) {
      problems.add(message("refused.code.digits", code));
    } else if (code.length() != length) {
      problems.add(message("refused.code.length", region.getLevel(), length, code));
    }
  }

  private static void checkParent(Region region, List<Message> problems) {
    Region parent = region.getParent();
    RegionLevel level = region.getLevel();
    if (level == RegionLevel.PROVINCE) {
      if (parent != null) {
        problems.add(message("refused.parent.province"));
      }
      return;
    }
    if (parent == null) {
      problems.add(message("refused.parent.missing", level));
      return;
    }
    RegionLevel above = RegionLevel.values()[level.ordinal() - 1];
    if (parent.getLevel() != above) {
      problems.add(
          message("refused.parent.level", level, above, parent.getCode(), parent.getLevel()));
    }
    if (!region.getCode().startsWith(parent.getCode())) {
      problems.add(message("refused.parent.code", region.getCode(), parent.getCode()));
    }
  }

  private static void checkSuccessor(Region region, List<Message> problems) {
    Region successor = region.getSuccessor();
    if (successor == null) {
      return;
    }
    if (successor.getLevel() != region.getLevel()) {
      problems.add(message("refused.successor.level", region.getCode(), successor.getCode()));
    }
    if (region.getValidTo() == null) {
      problems.add(message("refused.successor.validity"));
    }
    for (Region next = successor; next != null; next = next.getSuccessor()) {
      if (next.getCode().equals(region.getCode())) {
        problems.add(message("refused.successor.cycle", region.getCode()));
        return;
      }
    }
  }

  /** Number of digits of GB/T 2260 and the statistical codes; a group adds two. */
  private static int codeLength(RegionLevel level) {
    return switch (level) {
      case PROVINCE -> 2;
      case PREFECTURE -> 4;
      case COUNTY -> 6;
      case TOWNSHIP -> 9;
      case VILLAGE -> 12;
      case GROUP -> 14;
    };
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(RegionRule.class, key, arguments);
  }
}
