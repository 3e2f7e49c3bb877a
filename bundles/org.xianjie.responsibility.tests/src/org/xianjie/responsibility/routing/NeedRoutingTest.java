package org.xianjie.responsibility.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xianjie.responsibility.need.NeedCategory;
import org.xianjie.responsibility.need.NeedUrgency;

class NeedRoutingTest {
  private final NeedRouting routing = new NeedRouting(NeedRouting.bundled().values());

  @ParameterizedTest
  @CsvSource({
    "村口 路灯坏了三天, INFRA, HOUSING, NORMAL",
    "茶园发生病虫害，想请专家, INDUSTRY, AGRICULTURE, URGENT",
    "孩子放学后没人管，希望办四点半课堂, CARE_CHILD, EDUCATION, NORMAL",
    "橘子滞销，没有销路, INDUSTRY, AGRICULTURE;COMMERCE, URGENT",
    "老板欠薪半年, EMPLOY, HUMAN_RESOURCES, URGENT"
  })
  void proposesCategoryAndDepartments(
      String text, NeedCategory category, String departments, NeedUrgency urgency) {
    NeedRouting.Proposal proposal = routing.propose(text);
    assertEquals(category, proposal.category());
    assertEquals(departments, String.join(";", proposal.departments()));
    assertEquals(urgency, proposal.urgency());
    assertFalse(proposal.keywords().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"今天天气很好", "路灯和低保"})
  void whatNoWordDecidesGoesToTheDesk(String text) {
    NeedRouting.Proposal proposal = routing.propose(text);
    assertNull(proposal.category());
    assertEquals(List.of(), proposal.departments());
  }

  @Test
  void confidentialWordsComeFirst() {
    assertEquals(NeedCategory.SAFEGUARD, routing.propose("低保补贴救助没有，还遭家暴，心理抑郁").category());
    assertEquals(NeedCategory.COMPLAINT, routing.propose("办低保时干部吃拿卡要，低保补贴救助").category());
    assertEquals(NeedUrgency.EMERGENCY, routing.propose("被打伤").urgency());
  }

  @Test
  void regionsReplaceRules() {
    var rules = NeedRouting.bundled();
    rules.put(
        "路灯",
        new RoutingRule("路灯", NeedCategory.ENV, List.of("CITY"), NeedUrgency.URGENT, null, "KC-1"));
    NeedRouting.Proposal proposal = new NeedRouting(rules.values()).propose("路 灯");
    assertEquals(NeedCategory.ENV, proposal.category());
    assertEquals("KC-1", proposal.card());
  }

  @Test
  void everyRuleRoutesItsOwnWord() {
    List<RoutingRule> rules = new ArrayList<>(NeedRouting.bundled().values());
    for (RoutingRule rule : rules) {
      assertEquals(rule.category(), routing.propose(rule.keyword()).category(), rule.keyword());
      assertTrue(rule.departments().stream().noneMatch(String::isBlank), rule.keyword());
    }
    Collections.shuffle(rules, new Random(1));
    NeedRouting shuffled = new NeedRouting(rules);
    assertEquals(routing.propose("停水又停电，道路塌方"), shuffled.propose("停水又停电，道路塌方"));
  }
}
