package org.xianjie.governance.council;

/** State of a question about a published number. */
public enum QuestionState {
  /** 已提出. */
  ASKED,
  /** 已答复. */
  ANSWERED,
  /** 答复已公开. */
  PUBLISHED
}
