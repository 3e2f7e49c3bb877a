package org.xianjie.management.inspection;

/** Kind of an inspection round (S0 §2.4). */
public enum InspectionKind {
  /** 市级交叉检查. */
  CROSS_CHECK,
  /** 省级成效考核. */
  PROV_ASSESS,
  /** 国家普查. */
  CENSUS,
  /** 第三方评估. */
  THIRD_PARTY
}
