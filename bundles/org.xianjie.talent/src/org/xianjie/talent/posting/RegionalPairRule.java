package org.xianjie.talent.posting;

import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** One eastern unit, one township (S2 H2¶3). */
@Component(service = RecordRule.class)
public final class RegionalPairRule implements RecordRule<RegionalPair> {
  @Override
  public Class<RegionalPair> type() {
    return RegionalPair.class;
  }

  @Override
  public List<Message> check(RuleContext<RegionalPair> context) {
    RegionalPair pair = context.record();
    return pair.getValidTo() != null
        ? List.of()
        : context.session().list(RecordQuery.of(RegionalPair.class).where("validTo", null)).stream()
            .filter(other -> !Objects.equals(other.getCode(), pair.getCode()))
            .filter(other -> shares(pair, other))
            .limit(1)
            .map(
                other ->
                    Message.of(RegionalPair.class, "regional-pair.refused.one", other.getCode()))
            .toList();
  }

  private static boolean shares(RegionalPair one, RegionalPair other) {
    return one.getEastUnit().getCode().equals(other.getEastUnit().getCode())
        || one.getTownship().getCode().equals(other.getTownship().getCode());
  }
}
