package org.xianjie.core.privacy;

/** Who gave a consent. */
public enum ConsentBy {
  /** 本人. */
  SELF,
  /** 监护人. */
  GUARDIAN
}
