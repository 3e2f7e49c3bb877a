package org.xianjie.responsibility.need;

/** What a need is about, level 1 (domain.md §5.1). */
public enum NeedCategory {
  /** 产业发展. */
  INDUSTRY,
  /** 教育. */
  EDU,
  /** 医疗. */
  MEDICAL,
  /** 养老. */
  ELDERLY,
  /** 文化. */
  CULTURE,
  /** 心理健康. */
  PSY,
  /** 留守儿童托管. */
  CARE_CHILD,
  /** 基础设施. */
  INFRA,
  /** 矛盾纠纷. */
  CONFLICT,
  /** 政策待遇. */
  SUBSIDY,
  /** 就业. */
  EMPLOY,
  /** 环境. */
  ENV,
  /** 法律. */
  LEGAL,
  /** 投诉干部. */
  COMPLAINT,
  /** 人身安全/未成年人保护. */
  SAFEGUARD,
  /** 其他. */
  OTHER;

  /** Tells whether the need is a soft one (软需求): education, medical care, culture, mind. */
  public boolean isSoft() {
    return this == EDU || this == MEDICAL || this == CULTURE || this == PSY;
  }

  /** Returns the route such a need takes unless a person chooses otherwise (RESP-R14). */
  public NeedRoute route() {
    return this == COMPLAINT || this == SAFEGUARD || this == PSY
        ? NeedRoute.CONFIDENTIAL
        : NeedRoute.NORMAL;
  }
}
