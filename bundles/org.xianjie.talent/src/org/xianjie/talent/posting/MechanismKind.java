package org.xianjie.talent.posting;

/** County managed, township used; deputy for science (S0 §4.3.3(1)). */
public enum MechanismKind {
  /** 县管乡用. */
  COUNTY_MANAGED,
  /** 科技副职. */
  SCI_DEPUTY
}
