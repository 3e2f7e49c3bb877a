package org.xianjie.organization.planning;

/** What a village is mainly for (domain.md §3.1). */
public enum VillageFunction {
  /** 旅游. */
  TOURISM,
  /** 民俗建筑食宿. */
  FOLK_ARCH,
  /** 产业体验. */
  INDUSTRY_EXPERIENCE,
  /** 商贸购物. */
  TRADE,
  /** 农业. */
  AGRI,
  /** 生态保护. */
  ECO,
  /** 易地搬迁安置. */
  RESETTLEMENT,
  /** 边境治理. */
  BORDER
}
