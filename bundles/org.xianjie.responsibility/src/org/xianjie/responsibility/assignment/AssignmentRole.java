package org.xianjie.responsibility.assignment;

/** Role of the assigned person. */
public enum AssignmentRole {
  /** 第一书记. */
  FIRST_SEC,
  /** 队员. */
  MEMBER,
  /** 联系专员. */
  LIAISON,
  /** 包联干部. */
  CONTACT,
  /** 网格员. */
  GRID,
  /** 村干部. */
  VILLAGE_CADRE,
  /** 志愿者. */
  VOLUNTEER,
  /** 社工. */
  SOCIAL_WORKER
}
