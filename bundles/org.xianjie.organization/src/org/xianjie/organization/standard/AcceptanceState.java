package org.xianjie.organization.standard;

/** State of a standardization acceptance (domain.md §4.2). */
public enum AcceptanceState {
  /** 待自评. */
  PLANNED,
  /** 已自评. */
  SELF_ASSESSED,
  /** 达标. */
  ACCEPTED,
  /** 未达标. */
  FAILED,
  /** 复验. */
  RECHECK
}
