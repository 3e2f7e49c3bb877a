package org.xianjie.organization.economy;

import java.util.Optional;
import org.xianjie.core.text.Message;

/** The two checks without which no share reform is done (ORG-R6). */
final class ReformChecks {
  private ReformChecks() {}

  static Optional<Message> ownershipStaysPublic(ShareReform reform) {
    return reform.isPublicOwnershipCheck() && reform.getPublicOwnershipEvidence() != null
        ? Optional.empty()
        : Optional.of(message("share-reform.refused.ownership"));
  }

  static Optional<Message> benefitsAreShared(ShareReform reform) {
    return reform.isBenefitSharedCheck() && reform.getBenefitSharedEvidence() != null
        ? Optional.empty()
        : Optional.of(message("share-reform.refused.benefit"));
  }

  static Optional<Message> sharesAreCounted(ShareReform reform) {
    return reform.getSharesTotal() == null
        ? Optional.of(message("share-reform.refused.shares"))
        : Optional.empty();
  }

  private static Message message(String key) {
    return Message.of(ShareReform.class, key);
  }
}
