package org.xianjie.sample;

/** State of a service point; the first constant is the state of a new one. */
public enum ServicePointState {
  /** 筹备. */
  PLANNED,
  /** 运行. */
  OPEN,
  /** 撤销. */
  CLOSED
}
