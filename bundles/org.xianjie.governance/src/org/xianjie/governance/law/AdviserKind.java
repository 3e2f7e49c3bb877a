package org.xianjie.governance.law;

/** Where a legal adviser comes from (S0 §4.4.2). */
public enum AdviserKind {
  /** 律师. */
  LAWYER,
  /** 司法所. */
  JUSTICE_OFFICE,
  /** 法院. */
  COURT,
  /** 检察院. */
  PROCURATORATE,
  /** 公安. */
  POLICE,
  /** 法律志愿者. */
  VOLUNTEER_LAWYER,
  /** 基层法律工作者. */
  LEGAL_WORKER
}
