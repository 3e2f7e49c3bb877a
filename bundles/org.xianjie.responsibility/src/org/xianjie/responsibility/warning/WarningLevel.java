package org.xianjie.responsibility.warning;

/** How serious a warning is, ascending. */
public enum WarningLevel {
  /** 黄色. */
  YELLOW,
  /** 橙色. */
  ORANGE,
  /** 红色. */
  RED
}
