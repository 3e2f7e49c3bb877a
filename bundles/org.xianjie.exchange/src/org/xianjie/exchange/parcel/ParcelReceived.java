package org.xianjie.exchange.parcel;

import java.util.List;

/**
 * What became of a package.
 *
 * @param uid identity of the package
 * @param site the site it came from
 * @param sequence its number between the two sites
 * @param already whether it was taken in before; nothing changed then
 * @param records number of records in it
 * @param created new records
 * @param updated changed or voided records
 * @param unchanged records that were like that already
 * @param conflicts codes of the open conflicts that wait for a decision
 */
public record ParcelReceived(
    String uid,
    String site,
    int sequence,
    boolean already,
    int records,
    int created,
    int updated,
    int unchanged,
    List<String> conflicts) {
  /** Copies the list. */
  public ParcelReceived {
    conflicts = List.copyOf(conflicts);
  }
}
