package org.xianjie.management.duty;

/** One of the five revitalizations (S0 §4.2.2). */
public enum Revitalization {
  /** 产业振兴. */
  INDUSTRY,
  /** 人才振兴. */
  TALENT,
  /** 文化振兴. */
  CULTURE,
  /** 生态振兴. */
  ECOLOGY,
  /** 组织振兴. */
  ORGANIZATION
}
