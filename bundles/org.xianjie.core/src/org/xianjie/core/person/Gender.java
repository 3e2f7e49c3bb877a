package org.xianjie.core.person;

/** Gender of a person. */
public enum Gender {
  /** 男. */
  MALE,
  /** 女. */
  FEMALE
}
