package org.xianjie.organization.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;

/** The checklist of the place of a branch on a day, and what was found about it. */
public final class Checklist {
  private Checklist() {}

  /** Returns the items valid for the place of the acceptance on the day. */
  public static List<ChecklistItem> items(
      Session session, StandardAcceptance acceptance, LocalDate day) {
    String place = acceptance.getRegionCode();
    return session.list(RecordQuery.of(ChecklistItem.class)).stream()
        .filter(item -> place.startsWith(item.getRegionCode()))
        .filter(item -> !item.getValidFrom().isAfter(day))
        .filter(item -> item.getValidTo() == null || !item.getValidTo().isBefore(day))
        .toList();
  }

  /** Returns the findings of the acceptance by code of the item. */
  public static Map<String, AcceptanceFinding> findings(
      Session session, StandardAcceptance acceptance) {
    return session
        .list(RecordQuery.of(AcceptanceFinding.class).where("acceptance", acceptance))
        .stream()
        .collect(
            Collectors.toMap(
                finding -> finding.getItem().getCode(),
                Function.identity(),
                (first, second) -> first));
  }
}
