package org.xianjie.talent.training;

/** What village and township cadres are trained in (S0 §4.3.2(1)). */
public enum TrainingTopic {
  /** 乡村发展. */
  RURAL_DEVELOPMENT,
  /** 改革创新. */
  REFORM,
  /** 依法办事. */
  LAW,
  /** 化解矛盾. */
  CONFLICT,
  /** 群众工作. */
  MASS_WORK,
  /** 惠农政策. */
  AGRI_POLICY,
  /** 农业科技. */
  AGRI_TECH
}
