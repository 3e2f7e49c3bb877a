package org.xianjie.management.score;

/** Kind of an indicator (domain.md §8.1). */
public enum IndicatorKind {
  /** 实效. */
  EFFECT(false),
  /** 过程. */
  PROCESS(false),
  /** 痕迹. */
  TRACE(false),
  /** 报表及时性, abolished. */
  TIMELINESS(true),
  /** 台账完整性, abolished. */
  LEDGER(true);

  private final boolean abolished;

  IndicatorKind(boolean abolished) {
    this.abolished = abolished;
  }

  /** Tells whether no such indicator may exist (S2 H4¶3). */
  public boolean isAbolished() {
    return abolished;
  }
}
