package org.xianjie.talent.training;

/** Who gives a course (S1 §3.4, §5.4). */
public enum ProviderType {
  /** 高校. */
  UNIVERSITY,
  /** 科研机构. */
  RESEARCH,
  /** 职业院校. */
  VOCATIONAL,
  /** 企业. */
  ENTERPRISE,
  /** 党校. */
  PARTY_SCHOOL,
  /** 其他. */
  OTHER
}
