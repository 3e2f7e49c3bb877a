package org.xianjie.core.organization;

import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** No organization stands above itself. */
@Component(service = RecordRule.class)
public final class OrganizationRule implements RecordRule<Organization> {
  @Override
  public Class<Organization> type() {
    return Organization.class;
  }

  @Override
  public List<Message> check(RuleContext<Organization> context) {
    Organization organization = context.record();
    for (Organization above = organization.getParent(); above != null; above = above.getParent()) {
      if (Objects.equals(above.getCode(), organization.getCode())) {
        return List.of(
            Message.of(OrganizationRule.class, "refused.parent.cycle", organization.getCode()));
      }
    }
    return List.of();
  }
}
