package org.xianjie.talent.expert;

/** What an expert of the pool does (S2 H3¶2). */
public enum Commitment {
  /** 短期指导. */
  SHORT_GUIDE,
  /** 线上咨询. */
  ONLINE_CONSULT,
  /** 授课. */
  LECTURE
}
