package org.xianjie.governance.conflict;

/** Who mediates. */
public enum MediatorKind {
  /** 包联干部. */
  CONTACT_CADRE,
  /** 村两委. */
  VILLAGE_COMMITTEES,
  /** 乡贤理事会. */
  NOTABLES,
  /** 社会组织. */
  SOCIAL_ORG,
  /** 法律顾问. */
  LEGAL_ADVISER
}
