package org.xianjie.exchange.parcel;

/** Which way a package went. */
public enum ParcelDirection {
  /** 发出. */
  SENT,
  /** 收到. */
  RECEIVED
}
