package org.xianjie.responsibility.assignment;

/** Kind of assignment (domain.md §5.1). */
public enum AssignmentType {
  /** 驻村. */
  RESIDENT_VILLAGE,
  /** 驻镇专班. */
  TOWN_TEAM,
  /** 联系专员. */
  VILLAGE_LIAISON,
  /** 包联. */
  HOUSEHOLD_CONTACT,
  /** 企业联系. */
  ENTERPRISE_CONTACT
}
