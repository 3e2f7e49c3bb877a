package org.xianjie.exchange.parcel;

import java.util.List;

/**
 * What package was written.
 *
 * @param uid identity of the package
 * @param site the site it is for
 * @param sequence its number between the two sites
 * @param records number of records
 * @param leftOut record types that the caller may not export
 */
public record ParcelSent(String uid, String site, int sequence, int records, List<String> leftOut) {
  /** Copies the list. */
  public ParcelSent {
    leftOut = List.copyOf(leftOut);
  }
}
