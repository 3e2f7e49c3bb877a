package org.xianjie.talent.posting;

/** What a sent cadre is. */
public enum PostRole {
  /** 第一书记. */
  FIRST_SEC,
  /** 队员. */
  MEMBER,
  /** 联系专员. */
  LIAISON
}
