package org.xianjie.core.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.kernel.SystemTask;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Refusal;

/** Takes down the notices whose period is over; an open objection keeps a notice where it is. */
@Component(service = SystemTask.class)
public final class NoticeExpiry implements SystemTask {
  private static final String TYPE = PublicNotice.class.getAnnotation(RecordType.class).name();

  @Override
  public String name() {
    return "notice-expiry";
  }

  @Override
  public int run(Kernel kernel) {
    LocalDate today = kernel.clock().now().toLocalDate();
    List<String> over =
        kernel
            .store()
            .read(
                session ->
                    session
                        .list(
                            RecordQuery.of(PublicNotice.class)
                                .where(
                                    new Condition.In(
                                        "state",
                                        List.of(NoticeState.PUBLISHED, NoticeState.RESOLVED)))
                                .where(new Condition.Range("validTo", null, today)))
                        .stream()
                        .map(PublicNotice::getCode)
                        .toList());
    Caller system = Caller.system(Locale.SIMPLIFIED_CHINESE);
    int expired = 0;
    for (String code : over) {
      try {
        kernel.records().act(system, TYPE, code, "expire", Optional.empty(), Map.of());
        expired++;
      } catch (Refusal ignored) {
        // Somebody was faster; what is left is found by the next run.
      }
    }
    return expired;
  }
}
