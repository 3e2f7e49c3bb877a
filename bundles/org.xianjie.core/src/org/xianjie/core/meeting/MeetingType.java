package org.xianjie.core.meeting;

/** Kind of a meeting (domain.md §3.2). */
public enum MeetingType {
  /** 联席会议. */
  JOINT_CONFERENCE,
  /** 专班会商. */
  TASK_FORCE,
  /** 村民议事会. */
  COUNCIL,
  /** 村民代表会议. */
  REPRESENTATIVES,
  /** 村民会议. */
  ASSEMBLY,
  /** 村“两委”会议. */
  VILLAGE_COMMITTEES,
  /** 党员大会. */
  PARTY_BRANCH,
  /** 组织生活. */
  PARTY_LIFE,
  /** 党委会议. */
  PARTY_COMMITTEE,
  /** 经验交流会. */
  EXCHANGE,
  /** 其他会议. */
  OTHER;

  /** Tells whether the village itself decides here, with a quorum (domain.md GOV-R1). */
  public boolean isVillageBody() {
    return this == COUNCIL || this == REPRESENTATIVES || this == ASSEMBLY;
  }
}
