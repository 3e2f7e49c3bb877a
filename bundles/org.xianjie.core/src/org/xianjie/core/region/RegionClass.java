package org.xianjie.core.region;

/** Part of the country a county belongs to; decides some targets. */
public enum RegionClass {
  /** 东部. */
  EAST,
  /** 中部. */
  CENTRAL,
  /** 西部. */
  WEST
}
