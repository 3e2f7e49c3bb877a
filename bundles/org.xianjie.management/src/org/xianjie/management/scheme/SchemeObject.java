package org.xianjie.management.scheme;

/** Who is assessed by a scheme. */
public enum SchemeObject {
  /** 部门. */
  DEPT,
  /** 岗位. */
  POST,
  /** 乡镇. */
  TOWN,
  /** 工作队. */
  TEAM,
  /** 村党组织书记. */
  VILLAGE_SECRETARY,
  /** 市县领导班子. */
  LEADERSHIP
}
