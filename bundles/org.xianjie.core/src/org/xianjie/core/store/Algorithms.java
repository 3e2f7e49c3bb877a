package org.xianjie.core.store;

/** Which algorithms seal encrypted fields and the audit; chosen when a database is created. */
public enum Algorithms {
  /** AES-256-GCM and HMAC-SHA-256. */
  STANDARD,
  /** The national algorithms: SM4-GCM (GB/T 32907) and HMAC-SM3 (GB/T 32905). */
  NATIONAL
}
