package org.xianjie.governance;

import java.util.ArrayList;
import java.util.List;
import org.xianjie.core.kernel.Contributions;
import org.xianjie.core.kernel.CoreRules;
import org.xianjie.core.meeting.MeetingWorkflow;
import org.xianjie.core.meeting.ResolutionWorkflow;
import org.xianjie.core.publicity.PublicNoticeWorkflow;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.core.workflow.WorkflowProvider;
import org.xianjie.governance.conflict.ConflictCaseRule;
import org.xianjie.governance.conflict.ConflictCaseWorkflow;
import org.xianjie.governance.council.CouncilMeetingRule;
import org.xianjie.governance.council.CouncilMemberRule;
import org.xianjie.governance.council.CouncilRule;
import org.xianjie.governance.council.FigureQuestionRule;
import org.xianjie.governance.council.FigureQuestionWorkflow;
import org.xianjie.governance.council.FourStepRule;
import org.xianjie.governance.council.FourStepWorkflow;
import org.xianjie.governance.council.MajorMatterRule;
import org.xianjie.governance.council.MassInspectionRule;
import org.xianjie.governance.council.MassSupCommitteeRule;
import org.xianjie.governance.fact.GovernanceFacts;
import org.xianjie.governance.indicator.GovernanceIndicators;
import org.xianjie.governance.law.LegalAdviserRule;
import org.xianjie.governance.law.LegalServiceRule;
import org.xianjie.governance.points.PointsAccountRule;
import org.xianjie.governance.points.PointsEntryRule;
import org.xianjie.governance.points.PointsStandardRule;
import org.xianjie.governance.project.FundDisclosureRule;
import org.xianjie.governance.project.HouseholdImpactRule;
import org.xianjie.governance.project.MaintenanceRecordRule;
import org.xianjie.governance.project.ProjectMilestoneRule;
import org.xianjie.governance.project.ProjectRule;
import org.xianjie.governance.project.ProjectTrackingRule;
import org.xianjie.governance.project.ProjectTrackingWorkflow;
import org.xianjie.governance.project.ProjectWorkflow;
import org.xianjie.governance.project.TrackingCheckRule;
import org.xianjie.governance.selfgovernance.LivelihoodServiceRule;
import org.xianjie.governance.selfgovernance.MoralActivityRule;
import org.xianjie.governance.selfgovernance.PublicSafetyActivityRule;
import org.xianjie.governance.selfgovernance.PublicServiceRule;
import org.xianjie.governance.selfgovernance.VillageRulesRule;
import org.xianjie.governance.special.SpecialPersonRule;
import org.xianjie.governance.survey.AwarenessSurveyRule;
import org.xianjie.governance.survey.CampaignRule;
import org.xianjie.governance.survey.SatisfactionSurveyRule;

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
        List.of(new GovernanceFacts()),
        List.of(new GovernanceIndicators()),
        List.of());
  }

  private static List<WorkflowProvider<?>> workflows() {
    return List.of(
        new ConflictCaseWorkflow(),
        new FigureQuestionWorkflow(),
        new FourStepWorkflow(),
        new ProjectTrackingWorkflow(),
        new ProjectWorkflow(),
        new MeetingWorkflow(),
        new ResolutionWorkflow(),
        new PublicNoticeWorkflow());
  }

  private static List<AssignedScope> scopes() {
    return List.of();
  }

  private static List<RecordRule<?>> rules() {
    return List.of(
        new ConflictCaseRule(),
        new CouncilMeetingRule(),
        new CouncilMemberRule(),
        new CouncilRule(),
        new FigureQuestionRule(),
        new FourStepRule(),
        new MajorMatterRule(),
        new MassInspectionRule(),
        new MassSupCommitteeRule(),
        new LegalAdviserRule(),
        new LegalServiceRule(),
        new PointsAccountRule(),
        new PointsEntryRule(),
        new PointsStandardRule(),
        new FundDisclosureRule(),
        new HouseholdImpactRule(),
        new MaintenanceRecordRule(),
        new ProjectMilestoneRule(),
        new ProjectRule(),
        new ProjectTrackingRule(),
        new TrackingCheckRule(),
        new LivelihoodServiceRule(),
        new MoralActivityRule(),
        new PublicSafetyActivityRule(),
        new PublicServiceRule(),
        new VillageRulesRule(),
        new SpecialPersonRule(),
        new AwarenessSurveyRule(),
        new CampaignRule(),
        new SatisfactionSurveyRule());
  }
}
