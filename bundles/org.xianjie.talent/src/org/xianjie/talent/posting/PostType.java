package org.xianjie.talent.posting;

/** Where a sent cadre works (domain.md §0.3 C6). */
public enum PostType {
  /** 驻村. */
  RESIDENT_VILLAGE,
  /** 驻镇专班. */
  TOWN_TEAM,
  /** 联系专员. */
  VILLAGE_LIAISON
}
