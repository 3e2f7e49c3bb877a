package org.xianjie.core.privacy;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A request is about one household or person and is due after {@code P-RIGHTS-DAYS}. */
@Component(service = RecordRule.class)
public final class RightsRequestRule implements RecordRule<RightsRequest> {
  private static final String DAYS = "P-RIGHTS-DAYS";

  @Override
  public Class<RightsRequest> type() {
    return RightsRequest.class;
  }

  @Override
  public void compute(RuleContext<RightsRequest> context) {
    RightsRequest request = context.record();
    if (Subjects.problems(request.getHousehold(), request.getPerson()).isEmpty()) {
      int days =
          context
              .parameters()
              .integer(DAYS, request.locate(), request.getReceivedAt().toLocalDate());
      request.setDue(context.calendar().due(request.getReceivedAt(), days).date());
    }
  }

  @Override
  public List<Message> check(RuleContext<RightsRequest> context) {
    RightsRequest request = context.record();
    List<Message> problems =
        new ArrayList<>(Subjects.problems(request.getHousehold(), request.getPerson()));
    if (request.getReceivedAt().isAfter(context.now())) {
      problems.add(
          Message.of(RightsRequestRule.class, "refused.request.future", request.getReceivedAt()));
    }
    return problems;
  }
}
