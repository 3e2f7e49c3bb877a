package org.xianjie.responsibility.formalism;

import java.time.LocalDate;
import java.util.Set;
import org.xianjie.responsibility.visit.VisitPurpose;

/**
 * One visit as the detection sees it. {@code null} is unknown and never raises a suspicion.
 *
 * @param cadre code of the cadre
 * @param household code of the household; null for a visit of a group
 * @param date day of the visit
 * @param minutes how long it took
 * @param purposes purposes; empty when unknown
 * @param needs needs recorded at the visit
 * @param solved needs solved on the day of the visit
 */
public record VisitEntry(
    String cadre,
    String household,
    LocalDate date,
    Integer minutes,
    Set<VisitPurpose> purposes,
    Integer needs,
    Integer solved) {

  private static final Set<VisitPurpose> TALK = Set.of(VisitPurpose.POLICY, VisitPurpose.CONDOLE);

  /** Copies the purposes. */
  public VisitEntry {
    purposes = Set.copyOf(purposes);
  }

  /** Publicity or condolence and nothing else. */
  boolean isTalkOnly() {
    return !purposes.isEmpty() && TALK.containsAll(purposes);
  }

  /** Surely neither need nor conflict. */
  boolean isWithoutWork() {
    return !purposes.isEmpty()
        && !purposes.contains(VisitPurpose.COLLECT_NEED)
        && !purposes.contains(VisitPurpose.SOLVE_CONFLICT)
        && Integer.valueOf(0).equals(needs);
  }

  /** Surely no need recorded and none solved. */
  boolean isWithoutNeed() {
    return Integer.valueOf(0).equals(needs) && Integer.valueOf(0).equals(solved);
  }
}
