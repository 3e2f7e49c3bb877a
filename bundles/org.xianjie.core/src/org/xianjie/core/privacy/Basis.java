package org.xianjie.core.privacy;

/** On what the processing of personal data rests (domain.md §10.5). */
public enum Basis {
  /** 法定职责. */
  STATUTORY_DUTY,
  /** 个人同意. */
  CONSENT,
  /** 合同. */
  CONTRACT,
  /** 紧急情况. */
  EMERGENCY
}
