package org.xianjie.management.scheme;

/** What an assessment indicator looks at; the last two name what is refused (MGT-R1). */
public enum IndicatorKind {
  /** 实效. */
  EFFECT,
  /** 过程. */
  PROCESS,
  /** 痕迹. */
  TRACE,
  /** 报表及时性. */
  TIMELINESS,
  /** 台账完整性. */
  LEDGER
}
