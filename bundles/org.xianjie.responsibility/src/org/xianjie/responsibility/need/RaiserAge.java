package org.xianjie.responsibility.need;

/** Age group of the person who raised a need. */
public enum RaiserAge {
  /** 18岁以下. */
  U18,
  /** 18至59岁. */
  AGE_18_59,
  /** 60岁及以上. */
  AGE_60PLUS,
  /** 未知. */
  UNKNOWN
}
