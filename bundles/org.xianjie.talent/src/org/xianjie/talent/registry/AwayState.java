package org.xianjie.talent.registry;

/** State of a homecoming record. */
public enum AwayState {
  /** 在外. */
  AWAY,
  /** 已返乡. */
  RETURNED
}
