package org.xianjie.management.resource;

/** Condition of equipment. */
public enum EquipmentCondition {
  /** 可用. */
  WORKING,
  /** 维修中. */
  REPAIR,
  /** 已报废. */
  RETIRED
}
