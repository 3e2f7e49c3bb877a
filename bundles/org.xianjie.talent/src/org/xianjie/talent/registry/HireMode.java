package org.xianjie.talent.registry;

/** How somebody is engaged flexibly 柔性引才 (S0 §4.3.1(1)). */
public enum HireMode {
  /** 临聘. */
  TEMP,
  /** 项目聘. */
  PROJECT_CONTRACT,
  /** 派遣. */
  DISPATCH
}
