package org.xianjie.organization;

import java.util.ArrayList;
import java.util.List;
import org.xianjie.core.kernel.Contributions;
import org.xianjie.core.kernel.CoreRules;
import org.xianjie.core.record.RecordRule;
import org.xianjie.organization.economy.AssetClearanceWorkflow;
import org.xianjie.organization.economy.DividendPaymentRule;
import org.xianjie.organization.economy.IncomeEntryRule;
import org.xianjie.organization.economy.IndustryRule;
import org.xianjie.organization.economy.OperatingModelRule;
import org.xianjie.organization.economy.ShareReformRule;
import org.xianjie.organization.economy.ShareReformWorkflow;
import org.xianjie.organization.fact.OrganizationFacts;
import org.xianjie.organization.indicator.OrganizationIndicators;
import org.xianjie.organization.network.CoverageGapWorkflow;
import org.xianjie.organization.network.PairActivityRule;
import org.xianjie.organization.network.PartyLifeRule;
import org.xianjie.organization.network.PartyOrgRule;
import org.xianjie.organization.network.SecretaryRule;
import org.xianjie.organization.network.TrainedSecretaries;
import org.xianjie.organization.network.VillageElectionRule;
import org.xianjie.organization.network.VillagePairingRule;
import org.xianjie.organization.planning.ClusterMemberRule;
import org.xianjie.organization.planning.DevelopmentPlanRule;
import org.xianjie.organization.planning.DevelopmentPlanWorkflow;
import org.xianjie.organization.planning.PlanAlignmentRule;
import org.xianjie.organization.planning.PlanDuplicateAlertWorkflow;
import org.xianjie.organization.planning.VillageClusterWorkflow;
import org.xianjie.organization.rectification.RectIssueRule;
import org.xianjie.organization.rectification.RectIssueWorkflow;
import org.xianjie.organization.rectification.WeakBranchCaseRule;
import org.xianjie.organization.rectification.WeakBranchCaseWorkflow;
import org.xianjie.organization.standard.AcceptanceFindingRule;
import org.xianjie.organization.standard.StandardAcceptanceRule;
import org.xianjie.organization.standard.StandardAcceptanceWorkflow;

/** What the module contributes, as its component annotations declare it. */
public final class OrganizationContributions {
  private OrganizationContributions() {}

  /** Returns new instances of everything. */
  public static Contributions all() {
    List<RecordRule<?>> rules = new ArrayList<>(CoreRules.all());
    rules.addAll(
        List.of(
            new PartyOrgRule(),
            new SecretaryRule(),
            new VillageElectionRule(),
            new PairActivityRule(),
            new VillagePairingRule(),
            new PartyLifeRule(),
            new ClusterMemberRule(),
            new PlanAlignmentRule(),
            new DevelopmentPlanRule(),
            new StandardAcceptanceRule(),
            new AcceptanceFindingRule(),
            new WeakBranchCaseRule(),
            new RectIssueRule(),
            new IncomeEntryRule(),
            new DividendPaymentRule(),
            new ShareReformRule(),
            new IndustryRule(),
            new OperatingModelRule()));
    return new Contributions(
        List.of(
            new CoverageGapWorkflow(),
            new VillageClusterWorkflow(),
            new DevelopmentPlanWorkflow(),
            new PlanDuplicateAlertWorkflow(),
            new StandardAcceptanceWorkflow(),
            new WeakBranchCaseWorkflow(),
            new RectIssueWorkflow(),
            new AssetClearanceWorkflow(),
            new ShareReformWorkflow()),
        rules,
        List.of(),
        List.of(),
        List.of(new OrganizationFacts()),
        List.of(new OrganizationIndicators()),
        List.of(new TrainedSecretaries()));
  }
}
