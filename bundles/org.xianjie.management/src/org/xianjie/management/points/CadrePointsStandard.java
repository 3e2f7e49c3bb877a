package org.xianjie.management.points;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.security.Permissions;

/** How many points a cause earns and how many a month at most (local setting). */
@Entity
@Table(name = "cadre_points_standard")
@RecordType(
    name = "cadre-points-standard",
    prefix = "CR",
    columns = {"cause", "points", "monthlyCap"},
    searchable = {"code"},
    reference = true)
public class CadrePointsStandard extends AbstractRecord {
  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private PointsCause cause;

  @Min(1)
  @Max(100)
  @Column(nullable = false)
  private int points;

  @Min(1)
  @Max(1000)
  @Column(nullable = false)
  private int monthlyCap;

  /** Creates an empty record; the kernel fills it. */
  public CadrePointsStandard() {}

  /** Returns {@code cause}: cause. */
  public PointsCause getCause() {
    return cause;
  }

  /** Returns {@code points}: points. */
  public int getPoints() {
    return points;
  }

  /** Returns {@code monthlyCap}: most in a month. */
  public int getMonthlyCap() {
    return monthlyCap;
  }

  @Override
  protected String locate() {
    return Permissions.EVERYWHERE;
  }
}
