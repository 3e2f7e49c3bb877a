package org.xianjie.responsibility.visit;

/** Whether the household was met. */
public enum VisitOutcome {
  /** 见到. */
  MET,
  /** 不在. */
  ABSENT,
  /** 不愿. */
  REFUSED
}
