package org.xianjie.governance.project;

/** How the gate of the council was passed. */
public enum CouncilProof {
  /** 本村决议. */
  RESOLUTION,
  /** 不属重大事项. */
  NOT_MAJOR,
  /** 应急先行、事后报告. */
  EMERGENCY
}
