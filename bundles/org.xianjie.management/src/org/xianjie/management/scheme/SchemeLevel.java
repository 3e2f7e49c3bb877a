package org.xianjie.management.scheme;

/** Level of an assessment scheme. */
public enum SchemeLevel {
  /** 市. */
  CITY,
  /** 县. */
  COUNTY,
  /** 乡镇. */
  TOWN
}
