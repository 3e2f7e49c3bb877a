package org.xianjie.governance.law;

/** Kind of a legal service. */
public enum LegalServiceKind {
  /** 咨询. */
  CONSULT,
  /** 法律援助. */
  AID,
  /** 普法宣传. */
  PROMOTION,
  /** 调解. */
  MEDIATION
}
