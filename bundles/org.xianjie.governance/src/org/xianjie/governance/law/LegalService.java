package org.xianjie.governance.law;

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
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/**
 * A legal service 法治服务, in the aid centre inside the village service centre where there is one
 * (domain.md §7.1).
 */
@Entity
@Table(name = "legal_service")
@RecordType(
    name = "legal-service",
    prefix = "LS",
    columns = {"village", "day", "kind", "provider", "group", "households"},
    searchable = {"code"})
public class LegalService extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @NotNull
  @Column(name = "legal_service_day", nullable = false)
  private LocalDate day;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private LegalServiceKind kind;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "adviser_id")
  private LegalAdviser adviser;

  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private AdviserKind provider;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "target_group", nullable = false, length = 24)
  private TargetGroup group;

  @Column(nullable = false)
  private boolean serviceCentre;

  @Min(0)
  @Max(100000)
  @Column(nullable = false)
  private int households;

  /** Creates an empty record; the kernel fills it. */
  public LegalService() {}

  /** Returns {@code day}: day. */
  public LocalDate getDay() {
    return day;
  }

  @Override
  protected String locate() {
    return village.getCode();
  }
}
