package org.xianjie.talent.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Choices;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.region.Region;

/** A training plan of a five-year cycle (S0 §4.3.2(1)). */
@Entity
@Table(name = "training_plan")
@RecordType(
    name = "training-plan",
    prefix = "TP",
    title = "title",
    columns = {"title", "region", "cycleFrom", "cycleTo", "targetGroups", "topics"},
    searchable = {"title"})
public class TrainingPlan extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 120)
  private String title;

  @SortKeyOf("title")
  @Column(length = 500)
  private String titleSortKey;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @Min(2000)
  @Max(2100)
  @Column(nullable = false)
  private int cycleFrom;

  @Min(2000)
  @Max(2100)
  @Column(nullable = false)
  private int cycleTo;

  @Column(length = 200)
  private String targetGroups;

  @Choices(TrainingTopic.class)
  @Column(length = 400)
  private String topics;

  @LongText
  @Column(length = 2000)
  private String yearPlans;

  /** Creates an empty record; the kernel or the caller fills it. */
  public TrainingPlan() {}

  /** Returns the region. */
  public Region getRegion() {
    return region;
  }

  /** Returns the first year. */
  public int getCycleFrom() {
    return cycleFrom;
  }

  /** Returns the last year. */
  public int getCycleTo() {
    return cycleTo;
  }

  @Override
  protected String locate() {
    return region.getRegionCode();
  }
}
