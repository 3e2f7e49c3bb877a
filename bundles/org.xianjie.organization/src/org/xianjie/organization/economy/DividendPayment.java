package org.xianjie.organization.economy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xianjie.core.household.Household;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.References;
import org.xianjie.core.region.AtLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;

/** A dividend paid to households of a village. */
@Entity
@Table(name = "dividend_payment")
@RecordType(
    name = "dividend",
    prefix = "DV",
    columns = {"village", "date", "amount", "households"},
    searchable = {"code"})
public class DividendPayment extends AbstractRecord {
  @AtLevel(RegionLevel.VILLAGE)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @NotNull
  @Column(name = "payment_date", nullable = false)
  private LocalDate date;

  @NotNull
  @Min(0)
  @Column(nullable = false, precision = 14, scale = 2)
  private BigDecimal amount;

  @References(Household.class)
  @Column(length = 2000)
  private String households;

  /** Creates an empty record; the kernel or the caller fills it. */
  public DividendPayment() {}

  /** Returns the village. */
  public Region getVillage() {
    return village;
  }

  /** Returns the paid on. */
  public LocalDate getDate() {
    return date;
  }

  /** Returns the amount (CNY). */
  public BigDecimal getAmount() {
    return amount;
  }

  @Override
  protected String locate() {
    return village.getRegionCode();
  }
}
