package org.xianjie.responsibility.duplicate;

import java.time.LocalDate;
import java.util.Set;

/**
 * One allocation of help to a household, or a service for villages. {@code null} is unknown.
 *
 * @param household code of the household; null for a service for villages
 * @param villages villages served; empty for help to a household
 * @param kind kind of help or service
 * @param provider who gives it
 * @param from day of the help, first day of a service
 * @param to last day of a service; null when it is one day
 */
public record Help(
    String household,
    Set<String> villages,
    String kind,
    String provider,
    LocalDate from,
    LocalDate to) {

  /** Copies the villages. */
  public Help {
    villages = Set.copyOf(villages);
  }

  boolean isComparable() {
    return kind != null && provider != null && from != null;
  }

  LocalDate end() {
    return to == null ? from : to;
  }
}
