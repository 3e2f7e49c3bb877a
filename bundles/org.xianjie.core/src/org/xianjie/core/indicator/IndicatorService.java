package org.xianjie.core.indicator;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.xianjie.core.security.Caller;

/** Computes indicators for an organization and a period. */
public interface IndicatorService {
  /** Returns the indicators of the installed modules by code. */
  List<IndicatorDefinition> definitions();

  /**
   * Computes values.
   *
   * @param codes indicators; empty for all
   * @param place code of an organization or a region; the subtree of its region counts
   * @param period {@code 2026}, {@code 2026-H1}, {@code 2026-Q3}, {@code 2026-09}, {@code now}
   * @param asOf data cut-off; empty for business now
   * @throws org.xianjie.core.text.Refusal for an unknown place, period or permission
   */
  IndicatorReport compute(
      Caller caller, List<String> codes, String place, String period, Optional<LocalDateTime> asOf);
}
