package org.xianjie.talent.expert;

import java.util.ArrayList;
import java.util.List;
import org.xianjie.core.text.Message;
import org.xianjie.talent.registry.Availability;
import org.xianjie.talent.registry.TalentClass;
import org.xianjie.talent.registry.TalentProfile;
import org.xianjie.talent.registry.TalentState;

/** What a talent must meet to be matched: class, own will, time (TAL-R10, S0 §4.3.3(2)). */
public final class MatchConditions {
  private MatchConditions() {}

  /** Returns every condition the talent does not meet; nothing makes up for one of them. */
  public static List<Message> missing(TalentProfile talent, TalentClass wanted) {
    List<Message> problems = new ArrayList<>();
    if (!talent.getTalentClass().getCode().equals(wanted.getCode())) {
      problems.add(message("talent-match.refused.class", talent.getCode()));
    }
    if (!talent.isWilling()) {
      problems.add(message("talent-match.refused.willing"));
    }
    if (talent.getAvailability() == Availability.UNAVAILABLE
        || talent.getState() == TalentState.LEFT) {
      problems.add(message("talent-match.refused.available"));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(TalentMatch.class, key, arguments);
  }
}
