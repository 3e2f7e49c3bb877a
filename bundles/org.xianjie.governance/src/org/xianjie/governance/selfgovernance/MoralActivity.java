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
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/** A moral or cultural activity 德治活动; their number feeds K-24 (S0 §4.4.3). */
@Entity
@Table(name = "moral_activity")
@RecordType(
    name = "moral-activity",
    prefix = "MA",
    columns = {"village", "kind", "day", "cultural", "participants"},
    searchable = {"code"})
public class MoralActivity extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private MoralKind kind;

  @NotNull
  @Column(name = "moral_activity_day", nullable = false)
  private LocalDate day;

  @Column(nullable = false)
  private boolean cultural;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private ContactRole contactRole;

  @Min(0)
  @Max(100000)
  @Column(nullable = false)
  private int participants;

  @Column(name = "moral_activity_result", length = 400)
  private String result;

  /** Creates an empty record; the kernel fills it. */
  public MoralActivity() {}

  /** Returns {@code day}: day. */
  public LocalDate getDay() {
    return day;
  }

  /** Returns {@code cultural}: cultural activity. */
  public boolean isCultural() {
    return cultural;
  }

  @Override
  protected String locate() {
    return village.getCode();
  }
}
