package org.xianjie.talent.training;

/** Subjects for professional farmers (S0 §4.3.2(3)). */
public enum FarmerSubject {
  /** 公共事务管理. */
  PUBLIC_AFFAIRS,
  /** 企业经营管理. */
  ENTERPRISE,
  /** 生产技术. */
  PRODUCTION,
  /** 电子商务. */
  ECOMMERCE,
  /** 市场营销. */
  MARKETING,
  /** 乡村旅游. */
  TOURISM,
  /** 生态环境. */
  ENVIRONMENT
}
