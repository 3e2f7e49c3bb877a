package org.xianjie.governance.survey;

/** What a further question of a survey is about. */
public enum SurveyTopic {
  /** 文化. */
  CULTURE,
  /** 教育. */
  EDUCATION,
  /** 政策匹配. */
  POLICY,
  /** 干群信任. */
  TRUST,
  /** 联系紧密. */
  CLOSENESS,
  /** 其他. */
  OTHER
}
