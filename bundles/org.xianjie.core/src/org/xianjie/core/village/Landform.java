package org.xianjie.core.village;

/** Landform of a village. */
public enum Landform {
  /** 山地. */
  MOUNTAIN,
  /** 丘陵. */
  HILL,
  /** 坝区. */
  BASIN_BAZI,
  /** 平原. */
  PLAIN,
  /** 高原. */
  PLATEAU,
  /** 河谷. */
  VALLEY
}
