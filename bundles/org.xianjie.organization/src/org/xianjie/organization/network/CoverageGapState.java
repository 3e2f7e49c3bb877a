package org.xianjie.organization.network;

/** State of a coverage gap. */
public enum CoverageGapState {
  /** 未覆盖. */
  OPEN,
  /** 已覆盖. */
  COVERED
}
