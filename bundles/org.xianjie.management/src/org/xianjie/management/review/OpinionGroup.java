package org.xianjie.management.review;

/** Who is asked about the reform. */
public enum OpinionGroup {
  /** 干部. */
  CADRE,
  /** 基层单位. */
  GRASS_ROOTS,
  /** 群众. */
  VILLAGER
}
