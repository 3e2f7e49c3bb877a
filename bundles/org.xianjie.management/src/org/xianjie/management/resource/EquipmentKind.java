package org.xianjie.management.resource;

/** Kind of equipment (S1 §7.2). */
public enum EquipmentKind {
  /** 交通工具. */
  VEHICLE,
  /** 电脑. */
  COMPUTER,
  /** 打印机. */
  PRINTER,
  /** 智能手机. */
  PHONE,
  /** 简易终端. */
  TERMINAL,
  /** 雨具. */
  RAIN_GEAR,
  /** 急救包. */
  FIRST_AID
}
