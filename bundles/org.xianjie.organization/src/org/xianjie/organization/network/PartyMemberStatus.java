package org.xianjie.organization.network;

/** Whether a party member is a full one. */
public enum PartyMemberStatus {
  /** 正式党员. */
  FULL,
  /** 预备党员. */
  PROBATION
}
