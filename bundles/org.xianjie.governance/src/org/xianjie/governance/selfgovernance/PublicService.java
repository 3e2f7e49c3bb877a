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

/**
 * A public service 公共服务 of a village: capacity and people served as counts; names stay with the
 * provider (K-23).
 */
@Entity
@Table(name = "public_service")
@RecordType(
    name = "public-service",
    prefix = "PU",
    columns = {
      "village",
      "kind",
      "provider",
      "capacity",
      "served",
      "eligible",
      "validFrom",
      "validTo"
    },
    searchable = {"code"})
public class PublicService extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private ServiceKind kind;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "provider_id", nullable = false)
  private Organization provider;

  @Min(1)
  @Max(100000)
  @Column(nullable = false)
  private int capacity;

  @Min(0)
  @Max(100000)
  @Column(nullable = false)
  private int served;

  @Min(0)
  @Max(100000)
  @Column(nullable = false)
  private int eligible;

  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  @Column private LocalDate validTo;

  /** Creates an empty record; the kernel fills it. */
  public PublicService() {}

  /** Returns {@code village}: village. */
  public Region getVillage() {
    return village;
  }

  /** Returns {@code kind}: kind. */
  public ServiceKind getKind() {
    return kind;
  }

  /** Returns {@code capacity}: capacity. */
  public int getCapacity() {
    return capacity;
  }

  /** Returns {@code served}: people served. */
  public int getServed() {
    return served;
  }

  /** Returns {@code eligible}: people in need. */
  public int getEligible() {
    return eligible;
  }

  /** Returns {@code validFrom}: from. */
  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** Returns {@code validTo}: to, or null. */
  public LocalDate getValidTo() {
    return validTo;
  }

  @Override
  protected String locate() {
    return village.getCode();
  }
}
