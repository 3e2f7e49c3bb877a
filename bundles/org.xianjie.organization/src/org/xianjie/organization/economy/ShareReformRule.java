package org.xianjie.organization.economy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** The checks of a reform that is done cannot be taken back (ORG-R6). */
@Component(service = RecordRule.class)
public final class ShareReformRule implements RecordRule<ShareReform> {
  @Override
  public Class<ShareReform> type() {
    return ShareReform.class;
  }

  @Override
  public List<Message> check(RuleContext<ShareReform> context) {
    ShareReform reform = context.record();
    if (reform.getState() != ReformState.DONE) {
      return List.of();
    }
    return Stream.of(
            ReformChecks.ownershipStaysPublic(reform),
            ReformChecks.benefitsAreShared(reform),
            ReformChecks.sharesAreCounted(reform))
        .flatMap(Optional::stream)
        .toList();
  }
}
