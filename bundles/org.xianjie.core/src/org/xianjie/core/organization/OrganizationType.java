package org.xianjie.core.organization;

/** Kind of organization (domain.md §3.1). */
public enum OrganizationType {
  /** 党委. */
  PARTY_COMMITTEE,
  /** 组织部门. */
  ORG_DEPT,
  /** 行业部门. */
  LINE_DEPT,
  /** 乡镇. */
  TOWN,
  /** 村两委. */
  VILLAGE_COMMITTEE,
  /** 专班. */
  SPECIAL_TEAM,
  /** 企业. */
  ENTERPRISE,
  /** 社会组织. */
  SOCIAL_ORG,
  /** 社工机构. */
  SOCIALWORK,
  /** 志愿团队. */
  VOLUNTEER,
  /** 合作社. */
  COOP,
  /** 高校/科研. */
  UNIVERSITY,
  /** 村民议事会. */
  COUNCIL,
  /** 群众监督委员会. */
  MASS_SUP,
  /** 第三方评估. */
  ASSESSOR,
  /** 公益基金. */
  FUND,
  /** 其他. */
  OTHER
}
