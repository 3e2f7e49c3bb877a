package org.xianjie.governance.selfgovernance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/** A livelihood service 民生服务: people served, by whom (S0 §4.4.2). */
@Entity
@Table(name = "livelihood_service")
@RecordType(
    name = "livelihood-service",
    prefix = "LH",
    columns = {"village", "item", "day", "served", "provider"},
    searchable = {"code"})
public class LivelihoodService extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private LivelihoodItem item;

  @NotNull
  @Column(name = "livelihood_service_day", nullable = false)
  private LocalDate day;

  @Min(0)
  @Max(100000)
  @Column(nullable = false)
  private int served;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "provider_id")
  private Organization provider;

  /** Creates an empty record; the kernel fills it. */
  public LivelihoodService() {}

  /** Returns {@code day}: day. */
  public LocalDate getDay() {
    return day;
  }

  @Override
  protected String locate() {
    return village.getCode();
  }
}
