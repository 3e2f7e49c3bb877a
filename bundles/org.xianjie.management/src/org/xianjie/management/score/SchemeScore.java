package org.xianjie.management.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.xianjie.core.text.Message;

/**
 * ALG-8, the score of an assessment (domain.md §9.4, MGT-R1–R3): (1 − q)·Σ weight·value + q·mean of
 * the parties, exact decimals. Weights are per cent, so a scheme that is not allowed has no score.
 */
public final class SchemeScore {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final SchemeLimits limits;
  private final ForbiddenNames forbidden;

  /** Creates the computation. */
  public SchemeScore(SchemeLimits limits, ForbiddenNames forbidden) {
    this.limits = limits;
    this.forbidden = forbidden;
  }

  /** Returns every reason why there is no score; empty when there is one. */
  public List<Message> problems(List<SchemeIndicator> indicators, PartyPart parties) {
    List<Message> problems = new ArrayList<>(schemeProblems(indicators, parties));
    for (SchemeIndicator indicator : indicators) {
      if (indicator.value() == null) {
        problems.add(message("value", indicator.code()));
      }
    }
    if (parties.isUsed()) {
      Set<Party> missing = EnumSet.allOf(Party.class);
      missing.removeAll(parties.means().keySet());
      missing.forEach(party -> problems.add(message("party", party)));
    }
    return problems;
  }

  /** Returns every reason why the scheme may not be used, whatever the values (MGT-R1, MGT-R2). */
  public List<Message> schemeProblems(List<SchemeIndicator> indicators, PartyPart parties) {
    List<Message> problems = new ArrayList<>();
    for (SchemeIndicator indicator : indicators) {
      if (indicator.weight().signum() < 0) {
        problems.add(message("negative", indicator.code(), plain(indicator.weight())));
      }
      abolished(indicator)
          .ifPresent(kind -> problems.add(message("forbidden", indicator.code(), kind)));
    }
    BigDecimal sum = sum(indicators, indicator -> true);
    if (sum.compareTo(WHOLE) != 0) {
      problems.add(message("sum", plain(sum)));
    }
    BigDecimal effect = sum(indicators, i -> i.kind() == IndicatorKind.EFFECT);
    if (effect.compareTo(BigDecimal.valueOf(limits.effect())) < 0) {
      problems.add(message("effect", plain(effect), limits.effect()));
    }
    BigDecimal rest =
        sum(indicators, i -> i.kind() == IndicatorKind.PROCESS || i.kind() == IndicatorKind.TRACE);
    if (rest.compareTo(WHOLE.subtract(BigDecimal.valueOf(limits.effect()))) > 0) {
      problems.add(message("process", plain(rest), WHOLE.intValue() - limits.effect()));
    }
    if (parties.isUsed()
        && parties.effectShare().compareTo(BigDecimal.valueOf(limits.effect())) < 0) {
      problems.add(message("party.effect", plain(parties.effectShare()), limits.effect()));
    }
    BigDecimal contact = contactWeight(indicators, parties);
    if (contact.compareTo(BigDecimal.valueOf(limits.contact())) < 0) {
      problems.add(message("contact", plain(contact), limits.contact()));
    }
    return problems;
  }

  /** Returns the weight of contact work in the whole grade, per cent (K-47). */
  public static BigDecimal contactWeight(List<SchemeIndicator> indicators, PartyPart parties) {
    BigDecimal own = sum(indicators, SchemeIndicator::contact);
    return mixed(own, parties.contactShare(), parties.share());
  }

  /** Returns the score, 0–100; only where there is no {@link #problems problem}. */
  public static BigDecimal score(List<SchemeIndicator> indicators, PartyPart parties) {
    BigDecimal own = BigDecimal.ZERO;
    for (SchemeIndicator indicator : indicators) {
      own = own.add(indicator.weight().multiply(clipped(indicator.value())));
    }
    BigDecimal others = parties.isUsed() ? parties.weighted() : BigDecimal.ZERO;
    return mixed(own.movePointLeft(2), others.movePointLeft(2), parties.share());
  }

  private Optional<IndicatorKind> abolished(SchemeIndicator indicator) {
    if (indicator.kind().isAbolished()) {
      return Optional.of(indicator.kind());
    }
    return Optional.ofNullable(indicator.name())
        .flatMap(forbidden::find)
        .or(() -> forbidden.find(indicator.code()));
  }

  private static BigDecimal mixed(BigDecimal own, BigDecimal others, int share) {
    BigDecimal part = BigDecimal.valueOf(share);
    return own.multiply(WHOLE.subtract(part)).add(others.multiply(part)).movePointLeft(2);
  }

  private static BigDecimal clipped(BigDecimal value) {
    return value.max(BigDecimal.ZERO).min(WHOLE);
  }

  private static BigDecimal sum(
      List<SchemeIndicator> indicators, Predicate<SchemeIndicator> counting) {
    return indicators.stream()
        .filter(counting)
        .map(SchemeIndicator::weight)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(SchemeScore.class, "refused." + key, arguments);
  }
}
