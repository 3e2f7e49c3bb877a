package org.xianjie.management.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/** A round of inspections 交叉检查/成效考核/普查/第三方评估; its window is an input of ALG-5 (domain.md §8.4). */
@Entity
@Table(name = "inspection_round")
@RecordType(
    name = "inspection-round",
    prefix = "IR",
    columns = {"kind", "region", "windowFrom", "windowTo", "objects"},
    searchable = {"code"})
public class InspectionRound extends AbstractRecord {
  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private InspectionKind kind;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @NotNull
  @Column(nullable = false)
  private LocalDate windowFrom;

  @NotNull
  @Column(nullable = false)
  private LocalDate windowTo;

  @Column(length = 400)
  private String objects;

  /** Creates an empty record; the kernel fills it. */
  public InspectionRound() {}

  /** Returns {@code windowFrom}: from. */
  public LocalDate getWindowFrom() {
    return windowFrom;
  }

  /** Returns {@code windowTo}: to. */
  public LocalDate getWindowTo() {
    return windowTo;
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
