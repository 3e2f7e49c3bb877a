package org.xianjie.core.organization;

/** Level of an organization or of a cadre's employer. */
public enum OrganizationLevel {
  /** 省级. */
  PROV,
  /** 市级. */
  CITY,
  /** 县级. */
  COUNTY,
  /** 乡镇级. */
  TOWN,
  /** 村级. */
  VILLAGE
}
