package org.xianjie.management.duty;

/** Kind of a post. */
public enum PostType {
  /** 第一书记. */
  FIRST_SECRETARY,
  /** 工作队员. */
  TEAM_MEMBER,
  /** 联系专员. */
  LIAISON,
  /** 包联干部. */
  CONTACT_CADRE,
  /** 村党组织书记. */
  VILLAGE_SECRETARY,
  /** 乡镇领导. */
  TOWN_LEADER,
  /** 部门岗位. */
  DEPARTMENT;

  /** Tells whether contact work belongs to the duties of the post. */
  public boolean isContactPost() {
    return this == LIAISON || this == CONTACT_CADRE;
  }
}
