package org.xianjie.management.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;
import org.xianjie.core.todo.Todo;
import org.xianjie.core.todo.TodoState;
import org.xianjie.management.people.Actor;
import org.xianjie.management.supervision.FaultTolerance;
import org.xianjie.management.supervision.Supervision;
import org.xianjie.management.supervision.SupervisionState;
import org.xianjie.management.supervision.ToleranceDecision;

/**
 * History is frozen, injustice is not (MGT-R13): the old grade stays in the assessment, the new
 * total is computed from the facts as they are now with the same formula version and opinions.
 */
@Component(service = RecordRule.class)
public final class GradeCorrectionRule implements RecordRule<GradeCorrection> {
  private static final String KIND = "todo.grade.corrected";

  @Override
  public Class<GradeCorrection> type() {
    return GradeCorrection.class;
  }

  @Override
  public void compute(RuleContext<GradeCorrection> context) {
    GradeCorrection correction = context.record();
    Assessment assessment = correction.getAssessment();
    if (!context.isNew() || !isFrozen(assessment)) {
      return;
    }
    ScoreRows rows = new ScoreRows(context.session(), assessment);
    Figures figures =
        new Figures(context.session(), context.facts(), context.parameters(), assessment);
    BigDecimal indicators = ScoreFormula.sum(ScoreRows.weighted(rows.compute(figures)));
    Optional<BigDecimal> parties = new Opinions(context.session(), assessment).score();
    correction.computeOldGrade(assessment.getGrade());
    correction.computeOldTotal(assessment.getTotal());
    correction.computeNewTotal(
        ScoreFormula.total(
            indicators, parties.orElse(BigDecimal.ZERO), assessment.getScheme().getPartyShare()));
    correction.computeFormulaVersion(assessment.getFormulaVersion());
  }

  @Override
  public List<Message> check(RuleContext<GradeCorrection> context) {
    GradeCorrection correction = context.record();
    Assessment assessment = correction.getAssessment();
    List<Message> problems = new ArrayList<>();
    if (!context.isNew()) {
      problems.add(message("refused.fixed"));
    }
    if (!isFrozen(assessment)) {
      problems.add(message("refused.state"));
    }
    if (Actor.is(context.caller(), assessment.getCadre())) {
      problems.add(message("refused.self"));
    }
    if (!isProven(context)) {
      problems.add(message("refused.subject", correction.getSubject()));
    }
    return problems;
  }

  @Override
  public void created(RuleContext<GradeCorrection> context) {
    Assessment assessment = context.record().getAssessment();
    Todo todo = new Todo();
    todo.setOwner(
        assessment.getCadre() == null
            ? assessment.getOrganization().getCode()
            : assessment.getCadre().getEmployer().getCode());
    todo.setKind(KIND);
    todo.setSubjectType("assessment");
    todo.setSubjectCode(assessment.getCode());
    todo.setRegion(assessment.getRegion());
    todo.setDue(context.calendar().due(context.now(), 5).date());
    todo.setState(TodoState.OPEN);
    context.session().add(todo);
  }

  private static boolean isFrozen(Assessment assessment) {
    return assessment.getState() == AssessmentState.CONFIRMED
        || assessment.getState() == AssessmentState.USED;
  }

  private static boolean isProven(RuleContext<GradeCorrection> context) {
    GradeCorrection correction = context.record();
    String subject = correction.getSubject();
    return switch (correction.getCause()) {
      case DATA_ERROR -> true;
      case EXEMPTION ->
          context
              .session()
              .find(FaultTolerance.class, subject)
              .filter(f -> f.getDecision() == ToleranceDecision.EXEMPT)
              .isPresent();
      case UNFOUNDED -> is(context, subject, SupervisionState.UNFOUNDED);
      case REVOKED -> is(context, subject, SupervisionState.REVOKED);
    };
  }

  private static boolean is(
      RuleContext<GradeCorrection> context, String subject, SupervisionState state) {
    return context
        .session()
        .find(Supervision.class, subject)
        .filter(finding -> finding.getState() == state)
        .isPresent();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(GradeCorrection.class, "grade-correction." + key, arguments);
  }
}
