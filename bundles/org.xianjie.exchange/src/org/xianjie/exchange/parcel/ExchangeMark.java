package org.xianjie.exchange.parcel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * What this site and another one know of each other's version of one record. Versions count the
 * changes of one machine, so that no clock is needed to tell what is newer.
 */
@Entity
@Table(name = "exchange_mark")
public class ExchangeMark {
  @Id
  @Column(length = 60)
  private String mark;

  @Column(nullable = false, length = 8)
  private String site;

  @Column(nullable = false, length = 36)
  private String uid;

  @Column(nullable = false)
  private long sent;

  @Column(nullable = false)
  private long shared;

  @Column(nullable = false)
  private long theirs;

  @Column(nullable = false)
  private boolean kept;

  protected ExchangeMark() {}

  ExchangeMark(String site, String uid) {
    this.mark = key(site, uid);
    this.site = site;
    this.uid = uid;
  }

  static String key(String site, String uid) {
    return site + "#" + uid;
  }

  String getMark() {
    return mark;
  }

  String getSite() {
    return site;
  }

  String getUid() {
    return uid;
  }

  /** Returns the version of this site that was last put into a package; -1 to send it again. */
  long getSent() {
    return sent;
  }

  /** Returns the version of this site whose content the other one has for certain. */
  long getShared() {
    return shared;
  }

  /** Returns the version of the other site that was taken into account here; 0 for none. */
  long getTheirs() {
    return theirs;
  }

  /** Tells whether a person kept the version here against the last one of the other side. */
  boolean isKept() {
    return kept;
  }

  void sent(long version) {
    sent = version;
  }

  /** Both sides have the same content now. */
  void agreed(long mine, long their) {
    sent = mine;
    shared = mine;
    kept = false;
    theirs = Math.max(theirs, their);
  }

  /** A person decided to keep the version here: the other side has to hear of it. */
  void kept(long their) {
    sent = -1;
    kept = true;
    theirs = Math.max(theirs, their);
  }
}
