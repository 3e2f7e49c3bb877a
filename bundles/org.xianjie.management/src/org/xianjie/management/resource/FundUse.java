package org.xianjie.management.resource;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;

/** Money used from a fund; what is used is the sum of these, nobody types it. */
@Entity
@Table(name = "fund_use")
@RecordType(
    name = "fund-use",
    prefix = "FU",
    columns = {"fund", "usage", "amount", "day", "note"},
    searchable = {"code"})
public class FundUse extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "fund_id", nullable = false)
  private Fund fund;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "usage_kind", nullable = false, length = 24)
  private UsageKind usage;

  @NotNull
  @DecimalMin("0")
  @Column(nullable = false, precision = 14, scale = 2)
  private BigDecimal amount;

  @NotNull
  @Column(name = "fund_use_day", nullable = false)
  private LocalDate day;

  @Column(length = 200)
  private String note;

  /** Creates an empty record; the kernel fills it. */
  public FundUse() {}

  /** Returns {@code fund}: fund. */
  public Fund getFund() {
    return fund;
  }

  /** Returns {@code usage}: used for. */
  public UsageKind getUsage() {
    return usage;
  }

  /** Returns {@code amount}: amount. */
  public BigDecimal getAmount() {
    return amount;
  }

  /** Returns {@code day}: day. */
  public LocalDate getDay() {
    return day;
  }

  @Override
  protected String locate() {
    return fund.getRegionCode();
  }
}
