package org.xianjie.responsibility.warning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.algorithm.Output;

/**
 * The rules of ALG-9 (domain.md §9.4). What is unknown raises no warning. Shares are compared as
 * integers.
 */
public final class RiskRules {
  private static final long WHOLE = 100;
  private static final int TWICE = 2;

  private final RiskLimits limits;
  private final LocalDate today;

  /**
   * Creates the rules.
   *
   * @param limits thresholds
   * @param today the snapshot day
   */
  public RiskRules(RiskLimits limits, LocalDate today) {
    this.limits = limits;
    this.today = today;
  }

  /**
   * A need without first response: yellow near the end of its limit, orange when overdue, red
   * beyond twice the limit.
   *
   * @param elapsed working days since receipt
   * @param limit its day limit
   */
  public Optional<RiskWarning> response(String need, int elapsed, int limit) {
    WarningLevel level = null;
    if (elapsed > TWICE * limit) {
      level = WarningLevel.RED;
    } else if (elapsed > limit) {
      level = WarningLevel.ORANGE;
    } else if (elapsed * WHOLE >= (long) limits.used() * limit) {
      level = WarningLevel.YELLOW;
    }
    return warning(
        WarningRule.RESPONSE, need, level, Output.of("elapsed", elapsed, "limit", limit));
  }

  /** A need that nobody took on: red from so many refusals on. */
  public Optional<RiskWarning> refusal(String need, int refusals) {
    return warning(
        WarningRule.REFUSAL,
        need,
        refusals >= limits.refusals() ? WarningLevel.RED : null,
        Output.of("refusals", refusals));
  }

  /**
   * Growth of open needs: red; a standing warning ends only when the growth is clearly below the
   * limit. Without a backlog before there is no rate.
   */
  public Optional<RiskWarning> backlog(String place, int before, int now, boolean standing) {
    int limit = standing ? limits.backlog() - limits.hold() : limits.backlog();
    boolean grown = before > 0 && (now - before) * WHOLE >= (long) limit * before;
    return warning(
        WarningRule.BACKLOG,
        place,
        grown ? WarningLevel.RED : null,
        Output.of("before", before, "now", now));
  }

  /** An open conflict. */
  public Optional<RiskWarning> conflict(String conflict, LocalDate openedOn) {
    long days = ChronoUnit.DAYS.between(openedOn, today);
    WarningLevel level = null;
    if (days > TWICE * limits.conflictDays()) {
      level = WarningLevel.ORANGE;
    } else if (days > limits.conflictDays()) {
      level = WarningLevel.YELLOW;
    }
    return warning(WarningRule.CONFLICT, conflict, level, Output.of("days", days));
  }

  /** A running project without progress. */
  public Optional<RiskWarning> milestone(String project, LocalDate lastProgress) {
    long days = ChronoUnit.DAYS.between(lastProgress, today);
    WarningLevel level = null;
    if (days >= TWICE * limits.milestoneDays()) {
      level = WarningLevel.ORANGE;
    } else if (days >= limits.milestoneDays()) {
      level = WarningLevel.YELLOW;
    }
    return warning(WarningRule.MILESTONE, project, level, Output.of("days", days));
  }

  /** A project that was handed over. */
  public Optional<RiskWarning> maintainer(String project, boolean maintained) {
    return warning(
        WarningRule.MAINTAINER, project, maintained ? null : WarningLevel.ORANGE, Map.of());
  }

  /**
   * A structure quota.
   *
   * @param least least share, per cent
   */
  public Optional<RiskWarning> quota(String quota, int numerator, int denominator, int least) {
    boolean missed = numerator * WHOLE < (long) least * denominator;
    return warning(
        WarningRule.QUOTA,
        quota,
        missed ? WarningLevel.YELLOW : null,
        Output.of("num", numerator, "den", denominator, "least", least));
  }

  /**
   * A branch that may be weak: yellow for one sign, orange for two, red for three.
   *
   * @param lastPartyLife last party life; null when unknown
   * @param unsolved unsolved needs
   * @param needs needs
   * @param findings confirmed findings
   */
  public Optional<RiskWarning> branch(
      String branch, LocalDate lastPartyLife, int unsolved, int needs, int findings) {
    boolean silent = lastPartyLife != null && lastPartyLife.isBefore(today.minusMonths(6));
    boolean open = needs > 0 && unsolved * WHOLE >= (long) limits.unsolved() * needs;
    int signs = (silent ? 1 : 0) + (open ? 1 : 0) + (findings > 0 ? 1 : 0);
    return warning(
        WarningRule.BRANCH,
        branch,
        signs == 0 ? null : WarningLevel.values()[signs - 1],
        Output.of("noPartyLife", silent, "manyUnsolved", open, "findings", findings));
  }

  private static Optional<RiskWarning> warning(
      WarningRule rule, String subject, WarningLevel level, Map<String, Object> facts) {
    return level == null
        ? Optional.empty()
        : Optional.of(new RiskWarning(rule, subject, level, facts));
  }
}
