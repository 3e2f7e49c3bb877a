package org.xianjie.management.guarantee;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** What is guaranteed to whom; a check-up is a day, never a result (S2 H4¶2). */
@Component(service = RecordRule.class)
public final class GuaranteeRule implements RecordRule<Guarantee> {
  private static final Set<GuaranteeKind> PER_TOWN =
      EnumSet.of(
          GuaranteeKind.DORM, GuaranteeKind.CATERING, GuaranteeKind.OFFICE, GuaranteeKind.NETWORK);

  private static final Set<GuaranteeKind> PAID =
      EnumSet.of(GuaranteeKind.SUBSIDY, GuaranteeKind.HARDSHIP, GuaranteeKind.CONTACT_ALLOWANCE);

  @Override
  public Class<Guarantee> type() {
    return Guarantee.class;
  }

  @Override
  public void compute(RuleContext<Guarantee> context) {
    Guarantee guarantee = context.record();
    guarantee.computeBelowAverage(
        guarantee.getKind() == GuaranteeKind.SUBSIDY
            && guarantee.getAmount() != null
            && guarantee.getLocalAverage() != null
            && guarantee.getAmount().compareTo(guarantee.getLocalAverage()) < 0);
  }

  @Override
  public List<Message> check(RuleContext<Guarantee> context) {
    Guarantee guarantee = context.record();
    GuaranteeKind kind = guarantee.getKind();
    List<Message> problems = new ArrayList<>();
    if ((guarantee.getCadre() == null) == (guarantee.getTown() == null)) {
      problems.add(message("refused.who"));
      return problems;
    }
    if (PER_TOWN.contains(kind) && guarantee.getTown() == null) {
      problems.add(message("refused.town", kind));
    }
    if (!PER_TOWN.contains(kind) && guarantee.getCadre() == null) {
      problems.add(message("refused.cadre", kind));
    }
    if (PAID.contains(kind) && guarantee.getAmount() == null) {
      problems.add(message("refused.amount", kind));
    }
    if (guarantee.getValidTo() != null && guarantee.getValidTo().isBefore(guarantee.getDay())) {
      problems.add(message("refused.dates", guarantee.getDay(), guarantee.getValidTo()));
    }
    problems.addAll(ofKind(guarantee));
    return problems;
  }

  private static List<Message> ofKind(Guarantee guarantee) {
    GuaranteeKind kind = guarantee.getKind();
    if (kind == GuaranteeKind.HARDSHIP && guarantee.getCadre() != null && !isHard(guarantee)) {
      return List.of(message("refused.hardship"));
    }
    if (kind == GuaranteeKind.CHECKUP
        && guarantee.getText() != null
        && !guarantee.getText().isBlank()) {
      return List.of(message("refused.result"));
    }
    if (kind == GuaranteeKind.INSURANCE
        && (guarantee.getPolicyNo() == null || guarantee.getValidTo() == null)) {
      return List.of(message("refused.policy"));
    }
    return List.of();
  }

  private static boolean isHard(Guarantee guarantee) {
    OrganizationLevel sender = guarantee.getCadre().getEmployerLevel();
    return (sender == OrganizationLevel.PROV || sender == OrganizationLevel.CITY)
        && guarantee.getWorkRegion() != null
        && guarantee.getWorkRegion().isHard();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(Guarantee.class, "guarantee." + key, arguments);
  }
}
