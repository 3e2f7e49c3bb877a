package org.xianjie.talent.training;

/** How the old guide the new (S1 §5.4). */
public enum MentorMethod {
  /** 跟班学习. */
  SHADOW,
  /** 现场指导. */
  FIELD,
  /** 群众工作方法. */
  METHOD
}
