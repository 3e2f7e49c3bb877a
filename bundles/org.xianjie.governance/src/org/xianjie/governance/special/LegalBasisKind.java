package org.xianjie.governance.special;

/** On what the record rests. */
public enum LegalBasisKind {
  /** 法定职责. */
  STATUTORY_DUTY,
  /** 本人同意. */
  CONSENT
}
