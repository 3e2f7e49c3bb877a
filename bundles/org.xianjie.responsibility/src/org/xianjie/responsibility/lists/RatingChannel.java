package org.xianjie.responsibility.lists;

/** How a rating came in (domain.md §10.4). */
public enum RatingChannel {
  /** 电话回访. */
  PHONE,
  /** 纸质评价卡. */
  PAPER,
  /** 代办点. */
  SERVICE_POINT,
  /** 群众监督委员会. */
  SUPERVISION,
  /** 线上. */
  ONLINE,
  /** 上门回访. */
  VISIT
}
