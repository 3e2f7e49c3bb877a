package org.xianjie.talent.posting;

/** Which leading post. */
public enum LeaderPost {
  /** 主要负责同志. */
  PRINCIPAL,
  /** 分管负责同志. */
  IN_CHARGE
}
