package org.xianjie.core.person;

/** Highest education. */
public enum Education {
  /** 小学. */
  PRIMARY,
  /** 初中. */
  JUNIOR_MIDDLE,
  /** 高中. */
  SENIOR_MIDDLE,
  /** 大专. */
  COLLEGE,
  /** 本科. */
  BACHELOR,
  /** 硕士. */
  MASTER,
  /** 博士. */
  DOCTOR
}
