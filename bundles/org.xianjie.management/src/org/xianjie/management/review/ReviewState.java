package org.xianjie.management.review;

/** State of a half-yearly review (domain.md §8.2). */
public enum ReviewState {
  /** 系统草拟. */
  DRAFT,
  /** 干部已说明. */
  CADRE_STATEMENT,
  /** 乡镇已提意见. */
  TOWN_OPINION,
  /** 县级已决定. */
  COUNTY_DECISION,
  /** 有异议. */
  OBJECTED,
  /** 已办结. */
  CLOSED
}
