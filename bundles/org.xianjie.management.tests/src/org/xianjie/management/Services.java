package org.xianjie.management;

import java.util.ArrayList;
import java.util.List;
import org.xianjie.core.kernel.Contributions;
import org.xianjie.core.kernel.CoreRules;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.core.workflow.WorkflowProvider;
import org.xianjie.management.assessment.AssessmentRule;
import org.xianjie.management.assessment.AssessmentScoreRule;
import org.xianjie.management.assessment.AssessmentWorkflow;
import org.xianjie.management.assessment.GradeCorrectionRule;
import org.xianjie.management.assessment.ImportedFigureRule;
import org.xianjie.management.assessment.PartyAnswerRule;
import org.xianjie.management.assessment.PartyOpinionRule;
import org.xianjie.management.assessment.PartyOpinionWorkflow;
import org.xianjie.management.assessment.SpecialAssessmentRule;
import org.xianjie.management.assessment.SpecialStageRule;
import org.xianjie.management.attendance.AttendanceFromEvents;
import org.xianjie.management.attendance.AttendanceRule;
import org.xianjie.management.attendance.LeaveRequestRule;
import org.xianjie.management.attendance.LeaveRequestWorkflow;
import org.xianjie.management.concern.AssessmentConcern;
import org.xianjie.management.concern.AttendanceConcern;
import org.xianjie.management.concern.CadrePointsConcern;
import org.xianjie.management.concern.CadrePointsEntryConcern;
import org.xianjie.management.concern.DutyPostConcern;
import org.xianjie.management.concern.DutyPostItemConcern;
import org.xianjie.management.concern.FaultToleranceConcern;
import org.xianjie.management.concern.GuaranteeConcern;
import org.xianjie.management.concern.HalfYearReviewConcern;
import org.xianjie.management.concern.IncentiveConcern;
import org.xianjie.management.concern.InnovationAwardConcern;
import org.xianjie.management.concern.LeaderNegativeRecordConcern;
import org.xianjie.management.concern.LeaveRequestConcern;
import org.xianjie.management.concern.PromotionEligibilityConcern;
import org.xianjie.management.concern.SupervisionConcern;
import org.xianjie.management.duty.DepartmentGoalWorkflow;
import org.xianjie.management.duty.DutyPostItemRule;
import org.xianjie.management.duty.DutyPostRule;
import org.xianjie.management.duty.DutyPostWorkflow;
import org.xianjie.management.fact.ManagementFacts;
import org.xianjie.management.guarantee.GuaranteeRule;
import org.xianjie.management.guarantee.IncentiveRule;
import org.xianjie.management.guarantee.PromotionEligibilityRule;
import org.xianjie.management.guarantee.PromotionEligibilityWorkflow;
import org.xianjie.management.guarantee.SupportFacilityRule;
import org.xianjie.management.guarantee.TalkRecordRule;
import org.xianjie.management.indicator.ManagementIndicators;
import org.xianjie.management.inspection.InspectionRoundRule;
import org.xianjie.management.inspection.PaperTimeSurveyRule;
import org.xianjie.management.points.CadrePointsEntryRule;
import org.xianjie.management.points.CadrePointsRule;
import org.xianjie.management.points.CadrePointsStandardRule;
import org.xianjie.management.points.InnovationAwardRule;
import org.xianjie.management.points.PointsFromEvents;
import org.xianjie.management.resource.EquipmentRule;
import org.xianjie.management.resource.FundRule;
import org.xianjie.management.resource.FundUseRule;
import org.xianjie.management.review.HalfYearReviewRule;
import org.xianjie.management.review.HalfYearReviewWorkflow;
import org.xianjie.management.review.ReformEvaluationRule;
import org.xianjie.management.review.ReformEvaluationWorkflow;
import org.xianjie.management.review.ReformOpinionRule;
import org.xianjie.management.risk.DrillRule;
import org.xianjie.management.risk.EmergencyPlanRule;
import org.xianjie.management.risk.RiskItemWorkflow;
import org.xianjie.management.scheme.AssessmentIndicatorRule;
import org.xianjie.management.scheme.AssessmentSchemeRule;
import org.xianjie.management.scheme.AssessmentSchemeWorkflow;
import org.xianjie.management.scheme.ForbiddenSynonymRule;
import org.xianjie.management.scheme.PartyQuestionRule;
import org.xianjie.management.supervision.FaultToleranceRule;
import org.xianjie.management.supervision.FaultToleranceWorkflow;
import org.xianjie.management.supervision.LeaderNegativeRecordRule;
import org.xianjie.management.supervision.SupervisionRule;
import org.xianjie.management.supervision.SupervisionWorkflow;

/** What the module contributes, as the component annotations declare it. */
final class Services {
  private Services() {}

  static Contributions all() {
    List<RecordRule<?>> rules = new ArrayList<>(CoreRules.all());
    rules.addAll(rules());
    return new Contributions(
        workflows(),
        rules,
        scopes(),
        List.of(),
        List.of(new ManagementFacts()),
        List.of(new ManagementIndicators()),
        List.of(new AttendanceFromEvents(), new PointsFromEvents()));
  }

  private static List<WorkflowProvider<?>> workflows() {
    return List.of(
        new AssessmentWorkflow(),
        new PartyOpinionWorkflow(),
        new LeaveRequestWorkflow(),
        new DepartmentGoalWorkflow(),
        new DutyPostWorkflow(),
        new PromotionEligibilityWorkflow(),
        new HalfYearReviewWorkflow(),
        new ReformEvaluationWorkflow(),
        new RiskItemWorkflow(),
        new AssessmentSchemeWorkflow(),
        new FaultToleranceWorkflow(),
        new SupervisionWorkflow());
  }

  private static List<AssignedScope> scopes() {
    return List.of(
        new AssessmentConcern(),
        new AttendanceConcern(),
        new CadrePointsConcern(),
        new CadrePointsEntryConcern(),
        new DutyPostConcern(),
        new DutyPostItemConcern(),
        new FaultToleranceConcern(),
        new GuaranteeConcern(),
        new HalfYearReviewConcern(),
        new IncentiveConcern(),
        new InnovationAwardConcern(),
        new LeaderNegativeRecordConcern(),
        new LeaveRequestConcern(),
        new PromotionEligibilityConcern(),
        new SupervisionConcern());
  }

  private static List<RecordRule<?>> rules() {
    return List.of(
        new AssessmentRule(),
        new AssessmentScoreRule(),
        new GradeCorrectionRule(),
        new ImportedFigureRule(),
        new PartyAnswerRule(),
        new PartyOpinionRule(),
        new SpecialAssessmentRule(),
        new SpecialStageRule(),
        new AttendanceRule(),
        new LeaveRequestRule(),
        new DutyPostItemRule(),
        new DutyPostRule(),
        new GuaranteeRule(),
        new IncentiveRule(),
        new PromotionEligibilityRule(),
        new SupportFacilityRule(),
        new TalkRecordRule(),
        new InspectionRoundRule(),
        new PaperTimeSurveyRule(),
        new CadrePointsEntryRule(),
        new CadrePointsRule(),
        new CadrePointsStandardRule(),
        new InnovationAwardRule(),
        new EquipmentRule(),
        new FundRule(),
        new FundUseRule(),
        new HalfYearReviewRule(),
        new ReformEvaluationRule(),
        new ReformOpinionRule(),
        new DrillRule(),
        new EmergencyPlanRule(),
        new AssessmentIndicatorRule(),
        new AssessmentSchemeRule(),
        new ForbiddenSynonymRule(),
        new PartyQuestionRule(),
        new FaultToleranceRule(),
        new LeaderNegativeRecordRule(),
        new SupervisionRule());
  }
}
