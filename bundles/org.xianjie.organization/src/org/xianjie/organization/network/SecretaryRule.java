package org.xianjie.organization.network;

import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** A village has one secretary in office; reserves do not count. */
@Component(service = RecordRule.class)
public final class SecretaryRule implements RecordRule<SecretaryProfile> {
  @Override
  public Class<SecretaryProfile> type() {
    return SecretaryProfile.class;
  }

  @Override
  public List<Message> check(RuleContext<SecretaryProfile> context) {
    SecretaryProfile secretary = context.record();
    if (secretary.isReserve() || secretary.getValidTo() != null) {
      return List.of();
    }
    RecordQuery<SecretaryProfile> inOffice =
        RecordQuery.of(SecretaryProfile.class)
            .where("village", secretary.getVillage())
            .where("reserve", false)
            .where("validTo", null);
    return context.session().list(inOffice).stream()
        .filter(other -> !Objects.equals(other.getCode(), secretary.getCode()))
        .map(
            other ->
                Message.of(
                    SecretaryProfile.class,
                    "secretary.refused.second",
                    secretary.getVillage().getName(),
                    other.getCode()))
        .toList();
  }
}
