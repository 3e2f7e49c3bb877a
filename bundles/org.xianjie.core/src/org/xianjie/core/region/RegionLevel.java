package org.xianjie.core.region;

/** Level of an administrative region (domain.md §3.1). */
public enum RegionLevel {
  /** 省. */
  PROVINCE,
  /** 市州. */
  PREFECTURE,
  /** 县. */
  COUNTY,
  /** 乡镇. */
  TOWNSHIP,
  /** 行政村/社区. */
  VILLAGE,
  /** 村民组/自然寨. */
  GROUP
}
