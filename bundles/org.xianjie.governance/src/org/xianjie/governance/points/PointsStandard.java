package org.xianjie.governance.points;

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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/** What an action earns, the same for everybody, and how much a quarter at most (local setting). */
@Entity
@Table(name = "points_standard")
@RecordType(
    name = "points-standard",
    prefix = "PST",
    columns = {"village", "action", "points", "quarterCap", "approvedBy"},
    searchable = {"code"})
public class PointsStandard extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "points_standard_action", nullable = false, length = 24)
  private PointsAction action;

  @Min(1)
  @Max(1000)
  @Column(nullable = false)
  private int points;

  @Min(1)
  @Max(10000)
  @Column(nullable = false)
  private int quarterCap;

  @NotBlank
  @Column(nullable = false, length = 120)
  private String approvedBy;

  /** Creates an empty record; the kernel fills it. */
  public PointsStandard() {}

  /** Returns {@code village}: village. */
  public Region getVillage() {
    return village;
  }

  /** Returns {@code action}: action. */
  public PointsAction getAction() {
    return action;
  }

  /** Returns {@code points}: points. */
  public int getPoints() {
    return points;
  }

  /** Returns {@code quarterCap}: most in a quarter. */
  public int getQuarterCap() {
    return quarterCap;
  }

  @Override
  protected String locate() {
    return village.getCode();
  }
}
