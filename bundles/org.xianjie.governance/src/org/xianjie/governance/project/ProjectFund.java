package org.xianjie.governance.project;

/** Where the money of a project comes from. */
public enum ProjectFund {
  /** 财政资金. */
  FISCAL,
  /** 专项资金. */
  SPECIAL,
  /** 企业投入. */
  ENTERPRISE,
  /** 社会捐赠. */
  DONATION,
  /** 村集体. */
  COLLECTIVE,
  /** 群众自筹. */
  VILLAGERS
}
