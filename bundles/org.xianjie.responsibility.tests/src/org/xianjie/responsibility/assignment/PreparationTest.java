package org.xianjie.responsibility.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xianjie.core.fact.FactProvider;
import org.xianjie.core.fact.Facts;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;

/** Nobody takes up a resident post untrained, where the training is known (TAL-R4). */
class PreparationTest {
  @Test
  void refusesAResidentCadreWithoutTraining() {
    assertEquals(List.of("assignment.refused.training"), check(known(false), resident()));
  }

  @Test
  void takesATrainedCadreAndOtherKindsOfPosts() {
    assertEquals(List.of(), check(known(true), resident()));
    assertEquals(List.of(), check(known(false), assignment(AssignmentType.HOUSEHOLD_CONTACT)));
  }

  @Test
  void doesNotBlockWhereNobodyKnows() {
    assertEquals(List.of(), check(new Facts(List.of()), resident()));
  }

  private static List<String> check(Facts facts, Assignment assignment) {
    RuleContext<Assignment> context =
        new RuleContext<>(
            assignment,
            true,
            LocalDateTime.of(2026, 6, 1, 8, 0),
            null,
            null,
            null,
            null,
            facts,
            null);
    return new AssignmentRule().check(context).stream().map(Message::key).toList();
  }

  private static Assignment resident() {
    return assignment(AssignmentType.RESIDENT_VILLAGE);
  }

  private static Assignment assignment(AssignmentType type) {
    Cadre cadre = new Cadre();
    cadre.setCode("C-1");
    Assignment assignment = new Assignment();
    assignment.setCadre(cadre);
    assignment.setType(type);
    assignment.setRole(AssignmentRole.MEMBER);
    assignment.setValidFrom(LocalDate.of(2026, 6, 1));
    return assignment;
  }

  private static Facts known(boolean trained) {
    return new Facts(List.of(new Training(trained)));
  }

  /** Answers for the talent module. */
  private record Training(boolean trained) implements FactProvider {
    @Override
    public String module() {
      return "talent";
    }

    @Override
    public Set<String> codes() {
      return Set.of("fact.cadre.training");
    }

    @Override
    public Map<String, Object> answer(Session session, String code, Map<String, Object> question) {
      return Map.of("preDispatch", trained);
    }
  }
}
