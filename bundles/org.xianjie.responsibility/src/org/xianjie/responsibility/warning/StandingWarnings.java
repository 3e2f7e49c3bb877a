package org.xianjie.responsibility.warning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Warnings that stand already. A warning never gets milder while its fact lasts; it ends only when
 * the fact is resolved (ALG-9).
 */
public final class StandingWarnings {
  private static final Comparator<RiskWarning> ORDER =
      Comparator.comparing(RiskWarning::level)
          .reversed()
          .thenComparing(RiskWarning::rule)
          .thenComparing(RiskWarning::subject);

  private final List<RiskWarning> standing;

  /** Creates the list of what stands. */
  public StandingWarnings(List<RiskWarning> standing) {
    this.standing = List.copyOf(standing);
  }

  /** Tells whether a warning stands. */
  public boolean has(WarningRule rule, String subject) {
    return standing.stream().anyMatch(w -> w.rule() == rule && w.subject().equals(subject));
  }

  /** Returns what was found, at least at the level it stood at; the most serious first. */
  public List<RiskWarning> raise(List<RiskWarning> found) {
    return found.stream().map(this::notMilder).sorted(ORDER).toList();
  }

  /** Returns what stood and was not found again. */
  public List<RiskWarning> ended(List<RiskWarning> found) {
    return standing.stream()
        .filter(stood -> found.stream().noneMatch(stood::isAbout))
        .sorted(ORDER)
        .toList();
  }

  private RiskWarning notMilder(RiskWarning found) {
    Optional<WarningLevel> before =
        standing.stream()
            .filter(found::isAbout)
            .map(RiskWarning::level)
            .max(Comparator.naturalOrder());
    return before.filter(level -> level.compareTo(found.level()) > 0).map(found::at).orElse(found);
  }
}
