package org.xianjie.organization.economy;

/** State of the clearance of an asset. */
public enum ClearanceState {
  /** 待核实. */
  OPEN,
  /** 已核实. */
  VERIFIED
}
