package org.xianjie.talent.registry;

/** What a startup is given (S0 §4.3.3(3)). */
public enum StartupBenefit {
  /** 经济待遇. */
  ECONOMIC,
  /** 政治待遇. */
  POLITICAL,
  /** 荣誉. */
  HONOUR,
  /** 职称. */
  TITLE
}
