package org.xianjie.responsibility.indicator;

/**
 * What is counted of the needs of a place and period; indicators, report tables and charts count
 * the same (domain.md §9.1). Alias {@code n} is the need, {@code r} a rating.
 */
public enum NeedMeasure {
  /** Received in the period. */
  RECEIVED(Conditions.RECEIVED),
  /** Of these verified; solving on the spot waives it. */
  VERIFIED(
      Conditions.RECEIVED
          + " and (n.verifiedAt <= :asOf or n.feedbackAt <= :asOf or "
          + Conditions.ASSIGNED
          + ")"),
  /** Of these assigned; solving on the spot waives it. */
  ASSIGNED(Conditions.RECEIVED + " and (n.feedbackAt <= :asOf or " + Conditions.ASSIGNED + ")"),
  /** K-09, denominator: answered, or the due date passed. */
  DUE(Conditions.RECEIVED + " and (n.slaDue < :today or n.firstResponseAt <= :asOf)"),
  /** K-09, numerator: answered by the due date. */
  ON_TIME(Conditions.RECEIVED + " and n.firstResponseAt <= :asOf and n.onTime = true"),
  /** K-10, denominator: answered. */
  ANSWERED(Conditions.RECEIVED + " and n.firstResponseAt <= :asOf"),
  /** K-11, denominator: old enough, without rejected ones. */
  COHORT(Conditions.OLD + " and " + Conditions.NOT_REJECTED),
  /** K-11, numerator: solved, and the household did not object. */
  SOLVED(Conditions.OLD + " and " + Conditions.NOT_REJECTED + " and " + Conditions.SOLVED),
  /** Old enough and rejected; printed beside K-11. */
  REJECTED(Conditions.OLD + " and " + Conditions.REJECTED),
  /** Not rejected and too young for K-11. */
  RECENT(Conditions.RECEIVED + " and n.receivedAt >= :limit and " + Conditions.NOT_REJECTED),
  /** Received in the period and solved, whatever their age. */
  SOLVED_AT_ALL(Conditions.RECEIVED + " and " + Conditions.SOLVED),
  /** K-12, denominator without what was reopened after the cut-off: solved in the period. */
  SOLVED_IN_PERIOD(inPeriod("n.solvedAt")),
  /** K-13, denominator: ratings given in the period. */
  RATED(Conditions.RATED_BY_IMPORT, inPeriod("r.ratedAt")),
  /** K-13, numerator: ratings that count as satisfied. */
  SATISFIED(
      Conditions.RATED_BY_IMPORT + " and n.rating in :satisfied",
      inPeriod("r.ratedAt") + " and r.score in :satisfied"),
  /** Received in the period and rated as satisfied. */
  SATISFIED_AT_ALL(Conditions.RECEIVED + " and n.ratedAt <= :asOf and n.rating in :satisfied"),
  /** Household told a result in the period; safeguard matters are never rated. */
  TOLD("n.category <> :never and " + Conditions.TOLD),
  /** Told a result in the period and rated since. */
  TOLD_AND_RATED("n.category <> :never and " + Conditions.TOLD + " and " + Conditions.RATED),
  /** Told a result in the period, safeguard matters. */
  TOLD_UNRATEABLE("n.category = :never and " + Conditions.TOLD),
  /** Received in the period and reopened by the household. */
  REOPENED(
      Conditions.RECEIVED
          + " and (n.objectedAt <= :asOf or exists (select s from SolutionItem s"
          + " where s.need = n and s.deleted = false and s.objectedAt <= :asOf))");

  private final String needs;
  private final String ratings;

  NeedMeasure(String needs) {
    this(needs, "");
  }

  NeedMeasure(String needs, String ratings) {
    this.needs = needs;
    this.ratings = ratings;
  }

  /** Returns the condition on the need. */
  String needs() {
    return needs;
  }

  /** Returns the condition on entries of the list of ratings; empty where none count. */
  String ratings() {
    return ratings;
  }

  /** Returns the condition that a time lies in the period and before the cut-off. */
  static String inPeriod(String field) {
    return Conditions.inPeriod(field);
  }

  private static final class Conditions {
    static String inPeriod(String field) {
      return "%1$s >= :from and %1$s < :to and %1$s <= :asOf".formatted(field);
    }

    static final String RECEIVED = inPeriod("n.receivedAt");
    static final String OLD = RECEIVED + " and n.receivedAt < :limit";
    static final String ASSIGNED =
        "exists (select a from ResponsibilityItem a where a.need = n and a.role = :lead"
            + " and a.deleted = false and a.assignedAt <= :asOf)";

    /** Rejected by the cut-off, without an objection that was known then. */
    static final String REJECTED =
        "n.rejectedAt <= :asOf and (n.objectedAt is null or n.objectedAt > :asOf)";

    static final String NOT_REJECTED =
        "(n.rejectedAt is null or n.rejectedAt > :asOf or n.objectedAt <= :asOf)";

    /** Solved by the cut-off; what was reopened after it counted as solved then. */
    static final String SOLVED =
        "(n.solvedAt <= :asOf or exists (select s from SolutionItem s where s.need = n"
            + " and s.deleted = false and s.result = :solved and s.toldAt <= :asOf"
            + " and s.objectedAt > :asOf))";

    /** A need that was imported with its rating has no entry in the list of ratings. */
    static final String RATED_BY_IMPORT =
        inPeriod("n.ratedAt")
            + " and not exists (select q from NeedRating q where q.need = n"
            + " and q.deleted = false and q.ratedAt = n.ratedAt)";

    static final String TOLD =
        "("
            + inPeriod("n.feedbackAt")
            + " or exists (select s from SolutionItem s where s.need = n and s.deleted = false"
            + " and s.result <> :transferred and "
            + inPeriod("s.toldAt")
            + "))";

    static final String RATED =
        "((n.ratedAt >= :from and n.ratedAt <= :asOf) or exists (select q from NeedRating q"
            + " where q.need = n and q.deleted = false and q.ratedAt >= :from"
            + " and q.ratedAt <= :asOf))";

    private Conditions() {}
  }
}
