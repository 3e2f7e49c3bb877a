package org.xianjie.management.assessment;

/** Why a grade is corrected (MGT-R13). */
public enum CorrectionCause {
  /** 容错免责. */
  EXEMPTION,
  /** 督查发现不成立. */
  UNFOUNDED,
  /** 督查结论撤销. */
  REVOKED,
  /** 数据有误. */
  DATA_ERROR
}
