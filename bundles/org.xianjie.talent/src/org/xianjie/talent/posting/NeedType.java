package org.xianjie.talent.posting;

/** What a township lacks; the fields of the cadre pool (S2 H2¶2). */
public enum NeedType {
  /** 农业产业型. */
  AGRI_INDUSTRY,
  /** 电商物流型. */
  ECOM_LOGISTICS,
  /** 边境治理型. */
  BORDER_GOV,
  /** 生态保护型. */
  ECO_PROTECT,
  /** 党建. */
  PARTY_BUILD,
  /** 法律. */
  LEGAL
}
