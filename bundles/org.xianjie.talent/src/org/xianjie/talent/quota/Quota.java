package org.xianjie.talent.quota;

/** A quota of the county team stock (S2 H2, H3¶1). */
public enum Quota {
  /** 省市派出. */
  PROVINCE_CITY("P-PROV-CITY"),
  /** 科级及以上第一书记. */
  SECTION_LEVEL("P-FS-LEVEL"),
  /** 青年干部. */
  YOUNG("P-AGE-YOUNG"),
  /** 主体年龄段. */
  MAIN_AGE("");

  private final String parameter;

  Quota(String parameter) {
    this.parameter = parameter;
  }

  /** Returns the parameter with the share asked for; empty for a share that is only reported. */
  public String parameter() {
    return parameter;
  }
}
