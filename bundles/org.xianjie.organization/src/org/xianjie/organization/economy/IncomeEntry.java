package org.xianjie.organization.economy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.AtLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;

/**
 * One income of a village collective; the annual ledger is made of these, nothing is typed twice
 * (domain.md §4.4).
 */
@Entity
@Table(name = "income_entry")
@RecordType(
    name = "income-entry",
    prefix = "IE",
    columns = {"village", "date", "source", "amount", "payer"},
    searchable = {"payer"})
public class IncomeEntry extends AbstractRecord {
  @AtLevel(RegionLevel.VILLAGE)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @NotNull
  @Column(name = "entry_date", nullable = false)
  private LocalDate date;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private IncomeSource source;

  @NotNull
  @Min(0)
  @Column(nullable = false, precision = 14, scale = 2)
  private BigDecimal amount;

  @Column(length = 120)
  private String payer;

  @LongText
  @Column(length = 2000)
  private String note;

  /** Creates an empty record; the kernel or the caller fills it. */
  public IncomeEntry() {}

  /** Returns the village. */
  public Region getVillage() {
    return village;
  }

  /** Sets the village. */
  public void setVillage(Region village) {
    this.village = village;
  }

  /** Returns the received on. */
  public LocalDate getDate() {
    return date;
  }

  /** Sets the received on. */
  public void setDate(LocalDate date) {
    this.date = date;
  }

  /** Returns the source. */
  public IncomeSource getSource() {
    return source;
  }

  /** Sets the source. */
  public void setSource(IncomeSource source) {
    this.source = source;
  }

  /** Returns the amount (CNY). */
  public BigDecimal getAmount() {
    return amount;
  }

  /** Sets the amount (CNY). */
  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  @Override
  protected String locate() {
    return village.getRegionCode();
  }
}
