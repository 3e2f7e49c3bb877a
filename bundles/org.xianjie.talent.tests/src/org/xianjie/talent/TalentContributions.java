package org.xianjie.talent;

import java.util.ArrayList;
import java.util.List;
import org.xianjie.core.kernel.Contributions;
import org.xianjie.core.kernel.CoreRules;
import org.xianjie.core.record.RecordRule;
import org.xianjie.talent.evaluation.SkillAppraisalRule;
import org.xianjie.talent.evaluation.TalentEvaluationWorkflow;
import org.xianjie.talent.evaluation.TitleApplicationWorkflow;
import org.xianjie.talent.expert.EndedAssignments;
import org.xianjie.talent.expert.ExpertPoolWorkflow;
import org.xianjie.talent.expert.ExpertRequestRule;
import org.xianjie.talent.expert.ExpertRequestWorkflow;
import org.xianjie.talent.expert.ServiceBaseRule;
import org.xianjie.talent.expert.TalentMatchRule;
import org.xianjie.talent.expert.TalentMatchWorkflow;
import org.xianjie.talent.fact.TalentFacts;
import org.xianjie.talent.indicator.TalentIndicators;
import org.xianjie.talent.posting.CadrePoolRule;
import org.xianjie.talent.posting.DispatchPlanRule;
import org.xianjie.talent.posting.DispatchPlanWorkflow;
import org.xianjie.talent.posting.DispatchPostRule;
import org.xianjie.talent.posting.DispatchPostWorkflow;
import org.xianjie.talent.posting.RegionalPairRule;
import org.xianjie.talent.posting.ServicePeriodRule;
import org.xianjie.talent.registry.GraduateVillageRule;
import org.xianjie.talent.registry.HomecomingWorkflow;
import org.xianjie.talent.registry.RelocationLabourRule;
import org.xianjie.talent.registry.TalentProfileWorkflow;
import org.xianjie.talent.training.CourseRequestWorkflow;
import org.xianjie.talent.training.DigitalActions;
import org.xianjie.talent.training.ExperienceMeetingRule;
import org.xianjie.talent.training.MentorshipRule;
import org.xianjie.talent.training.PostRotationRule;
import org.xianjie.talent.training.TrainingAttendanceRule;
import org.xianjie.talent.training.TrainingPlanRule;
import org.xianjie.talent.training.TrainingSessionWorkflow;

/** What the module contributes, as its component annotations declare it. */
public final class TalentContributions {
  private TalentContributions() {}

  /** Returns new instances of everything. */
  public static Contributions all() {
    List<RecordRule<?>> rules = new ArrayList<>(CoreRules.all());
    rules.addAll(
        List.of(
            new RelocationLabourRule(),
            new GraduateVillageRule(),
            new TrainingPlanRule(),
            new MentorshipRule(),
            new PostRotationRule(),
            new ExperienceMeetingRule(),
            new TrainingAttendanceRule(),
            new ExpertRequestRule(),
            new ServiceBaseRule(),
            new TalentMatchRule(),
            new SkillAppraisalRule(),
            new CadrePoolRule(),
            new DispatchPlanRule(),
            new DispatchPostRule(),
            new RegionalPairRule(),
            new ServicePeriodRule()));
    return new Contributions(
        List.of(
            new TalentProfileWorkflow(),
            new HomecomingWorkflow(),
            new CourseRequestWorkflow(),
            new TrainingSessionWorkflow(),
            new ExpertPoolWorkflow(),
            new ExpertRequestWorkflow(),
            new TalentMatchWorkflow(),
            new TitleApplicationWorkflow(),
            new TalentEvaluationWorkflow(),
            new DispatchPlanWorkflow(),
            new DispatchPostWorkflow()),
        rules,
        List.of(),
        List.of(),
        List.of(new TalentFacts()),
        List.of(new TalentIndicators()),
        List.of(new DigitalActions(), new EndedAssignments()));
  }
}
