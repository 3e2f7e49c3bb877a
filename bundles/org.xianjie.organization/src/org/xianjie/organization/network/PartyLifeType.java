package org.xianjie.organization.network;

/** Kind of party life; the first four are 三会一课 (S0 §4.1.2(3)). */
public enum PartyLifeType {
  /** 支部党员大会. */
  MEMBER_ASSEMBLY,
  /** 支委会. */
  COMMITTEE,
  /** 党小组会. */
  GROUP_MEETING,
  /** 党课. */
  PARTY_LECTURE,
  /** 组织生活会. */
  ORG_LIFE,
  /** 民主评议党员. */
  DEMOCRATIC_REVIEW
}
