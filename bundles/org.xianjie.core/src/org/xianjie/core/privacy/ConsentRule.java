package org.xianjie.core.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/**
 * A consent is about one household or person; for a child under 14 the guardian gives it; it is
 * withdrawn not before it was given (domain.md §10.5).
 */
@Component(service = RecordRule.class)
public final class ConsentRule implements RecordRule<Consent> {
  private static final int OF_AGE = 14;

  @Override
  public Class<Consent> type() {
    return Consent.class;
  }

  @Override
  public List<Message> check(RuleContext<Consent> context) {
    Consent consent = context.record();
    List<Message> problems =
        new ArrayList<>(Subjects.problems(consent.getHousehold(), consent.getPerson()));
    if (consent.getGiven().isAfter(context.now().toLocalDate())) {
      problems.add(message("refused.consent.future", consent.getGiven()));
    }
    LocalDate withdrawn = consent.getWithdrawnOn();
    if (withdrawn != null && withdrawn.isBefore(consent.getGiven())) {
      problems.add(message("refused.consent.withdrawn", withdrawn, consent.getGiven()));
    }
    if (consent.getBy() == ConsentBy.SELF && isChild(consent.getPerson(), consent.getGiven())) {
      problems.add(message("refused.consent.child", OF_AGE));
    }
    return problems;
  }

  private static boolean isChild(Person person, LocalDate day) {
    return person != null
        && person.getBirthDate() != null
        && person.getBirthDate().plusYears(OF_AGE).isAfter(day);
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(ConsentRule.class, key, arguments);
  }
}
