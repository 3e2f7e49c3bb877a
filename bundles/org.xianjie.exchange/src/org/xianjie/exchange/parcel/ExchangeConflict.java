package org.xianjie.exchange.parcel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Encrypted;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;

/**
 * A record that both sides of an exchange changed: the one here stays as it is until a person
 * decides.
 */
@Entity
@Table(name = "exchange_conflict")
@RecordType(
    name = "exchange-conflict",
    prefix = "XC",
    columns = {"site", "recordType", "recordCode", "differing", "state"},
    searchable = {"recordCode"})
public class ExchangeConflict extends AbstractRecord {
  /** The greatest number of characters of the other side's values. */
  static final int MOST_CHARACTERS = 7_000;

  @Computed
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "site_id", nullable = false)
  private ExchangeSite site;

  @Computed
  @Column(nullable = false, length = 64)
  private String recordType;

  @Computed
  @Column(nullable = false, length = 64)
  private String recordCode;

  @Computed
  @Column(nullable = false, length = 36)
  private String recordUid;

  @Computed
  @Column(nullable = false)
  private long theirVersion;

  @Computed
  @LongText
  @Column(nullable = false, length = 2000)
  private String differing;

  @Computed
  @Encrypted
  @LongText
  @Column(length = 30_000)
  private String theirs;

  @Computed
  @Column(nullable = false)
  private boolean theirsVoided;

  @Computed
  @Column(length = 1000)
  private String reachableFrom;

  @Computed
  @Column(nullable = false, length = 16)
  private String place;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ConflictState state;

  protected ExchangeConflict() {}

  ExchangeConflict(ExchangeSite site, String recordType, AbstractRecord mine) {
    this.site = site;
    this.recordType = recordType;
    this.recordCode = mine.getCode();
    this.recordUid = mine.getUid();
    this.place = mine.getRegionCode();
    this.state = ConflictState.OPEN;
  }

  /**
   * Takes over what the other side says now.
   *
   * @param version their version
   * @param fields names of the fields that differ
   * @param values their values as JSON
   * @param voided whether they voided the record
   * @param states states of the record here from which theirs can be reached; null without workflow
   */
  void theirs(long version, String fields, String values, boolean voided, String states) {
    theirVersion = version;
    differing = fields;
    theirs = values.length() > MOST_CHARACTERS ? null : values;
    theirsVoided = voided;
    reachableFrom = states;
  }

  ExchangeSite getSite() {
    return site;
  }

  String getRecordType() {
    return recordType;
  }

  String getRecordCode() {
    return recordCode;
  }

  String getRecordUid() {
    return recordUid;
  }

  long getTheirVersion() {
    return theirVersion;
  }

  /** Returns their values as JSON; null if they are too long to be kept. */
  String getTheirs() {
    return theirs;
  }

  boolean isTheirsVoided() {
    return theirsVoided;
  }

  String getReachableFrom() {
    return reachableFrom;
  }

  @Override
  protected String locate() {
    return place;
  }
}
