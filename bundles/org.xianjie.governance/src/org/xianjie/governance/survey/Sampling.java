package org.xianjie.governance.survey;

/** How people were chosen for a survey. */
public enum Sampling {
  /** 农户抽样. */
  HOUSEHOLD_SAMPLE,
  /** 办件评价人. */
  NEED_RATERS,
  /** 会议测评. */
  MEETING
}
