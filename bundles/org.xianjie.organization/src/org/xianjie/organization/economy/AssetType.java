package org.xianjie.organization.economy;

/** Kind of collective asset. */
public enum AssetType {
  /** 土地. */
  LAND,
  /** 房屋建筑. */
  BUILDING,
  /** 设备. */
  EQUIPMENT,
  /** 资金. */
  FUND
}
