package org.xianjie.governance.selfgovernance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.BundledText;
import org.xianjie.core.text.Message;

/** Counts and a telephone only: no lead about a person is stored. */
@Component(service = RecordRule.class)
public final class PublicSafetyActivityRule implements RecordRule<PublicSafetyActivity> {
  /** Numbers of identity cards and telephones, words for suspects and informants. */
  private static final Pattern LEAD =
      Pattern.compile(
          BundledText.table(PublicSafetyActivityRule.class, "leads.csv").stream()
              .map(row -> Pattern.quote(row.getFirst()))
              .collect(Collectors.joining("|", "\\d{7,}|", "")),
          Pattern.CASE_INSENSITIVE);

  @Override
  public Class<PublicSafetyActivity> type() {
    return PublicSafetyActivity.class;
  }

  @Override
  public List<Message> check(RuleContext<PublicSafetyActivity> context) {
    PublicSafetyActivity activity = context.record();
    List<Message> problems = new ArrayList<>();
    if (activity.getDay().isAfter(context.now().toLocalDate())) {
      problems.add(message("refused.future", activity.getDay()));
    }
    if (LEAD.matcher(activity.getActivity()).find()) {
      problems.add(message("refused.person", activity.getActivity()));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(PublicSafetyActivity.class, "public-safety-activity." + key, arguments);
  }
}
