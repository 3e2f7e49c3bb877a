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
import org.xianjie.core.record.RecordType;

/** An exchange package 交换包 that was written or taken in. */
@Entity
@Table(name = "exchange_package")
@RecordType(
    name = "exchange-package",
    prefix = "XP",
    columns = {
      "direction",
      "site",
      "sequence",
      "records",
      "created",
      "updated",
      "unchanged",
      "conflicts"
    })
public class ExchangePackage extends AbstractRecord {
  @Computed
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private ParcelDirection direction;

  @Computed
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "site_id", nullable = false)
  private ExchangeSite site;

  @Computed
  @Column(name = "package_sequence", nullable = false)
  private int sequence;

  @Computed
  @Column(nullable = false, length = 36)
  private String packageUid;

  @Computed
  @Column(nullable = false)
  private int records;

  @Computed
  @Column(nullable = false)
  private int created;

  @Computed
  @Column(nullable = false)
  private int updated;

  @Computed
  @Column(nullable = false)
  private int unchanged;

  @Computed
  @Column(nullable = false)
  private int conflicts;

  @Computed
  @Column(length = 200)
  private String purpose;

  @Computed
  @Column(nullable = false, length = 16)
  private String place;

  protected ExchangePackage() {}

  ExchangePackage(ParcelDirection direction, ExchangeSite site, ParcelHeader header, String place) {
    this.direction = direction;
    this.site = site;
    this.sequence = header.sequence();
    this.packageUid = header.uid();
    this.place = place;
  }

  void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  void setRecords(int records) {
    this.records = records;
  }

  void count(int createdRecords, int updatedRecords, int unchangedRecords, int openConflicts) {
    created = createdRecords;
    updated = updatedRecords;
    unchanged = unchangedRecords;
    conflicts = openConflicts;
  }

  @Override
  protected String locate() {
    return place;
  }
}
