package org.xianjie.organization.economy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.organization.OrganizationType;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** The part of the collective and the number of households are computed (S0 §4.1.3(2)). */
@Component(service = RecordRule.class)
public final class OperatingModelRule implements RecordRule<OperatingModel> {
  @Override
  public Class<OperatingModel> type() {
    return OperatingModel.class;
  }

  private static final Set<OrganizationType> PARTNERS =
      EnumSet.of(OrganizationType.COOP, OrganizationType.ENTERPRISE);

  @Override
  public void compute(RuleContext<OperatingModel> context) {
    OperatingModel model = context.record();
    String partners = Objects.requireNonNullElse(model.getPartners(), "");
    model.setHouseholds(partners.isBlank() ? 0 : partners.split(";").length);
    if (model.getPool() != null) {
      BigDecimal part = model.getPool().multiply(BigDecimal.valueOf(model.getShareRatio()));
      model.setCollectiveIncome(part.movePointLeft(2).setScale(2, RoundingMode.HALF_UP));
    }
  }

  @Override
  public List<Message> check(RuleContext<OperatingModel> context) {
    Organization cooperative = context.record().getCooperative();
    return PARTNERS.contains(cooperative.getType())
        ? List.of()
        : List.of(
            Message.of(
                OperatingModel.class, "operating-model.refused.coop", cooperative.getName()));
  }
}
