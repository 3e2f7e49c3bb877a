package org.xianjie.organization.network;

/** Kind of party organization (S0 §4.1.2(1)). */
public enum PartyOrgType {
  /** 村党支部. */
  VILLAGE_BRANCH,
  /** 联村党委. */
  JOINT_VILLAGE_COMMITTEE,
  /** 片区党总支. */
  AREA_GENERAL_BRANCH,
  /** 党小组. */
  PARTY_GROUP,
  /** 专业合作社党组织. */
  COOP_BRANCH,
  /** 新型经营主体党组织. */
  NEW_ENTITY_BRANCH,
  /** 产业链党组织. */
  CHAIN_BRANCH,
  /** 机关党支部. */
  OFFICE_BRANCH
}
