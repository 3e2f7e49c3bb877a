package org.xianjie.governance.council;

/** What the committee looks at. */
public enum InspectionSubject {
  /** 包联工作. */
  CONTACT_WORK,
  /** 项目. */
  PROJECT,
  /** 资金. */
  FUND,
  /** 服务. */
  SERVICE
}
