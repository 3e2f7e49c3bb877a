package org.xianjie.governance.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.region.Region;

/** A campaign 宣传引导 so that people know what they can ask for (S1 §6.1). */
@Entity
@Table(name = "campaign")
@RecordType(
    name = "campaign",
    prefix = "CA",
    title = "title",
    columns = {"region", "title", "day", "reached"},
    searchable = {"title"})
public class Campaign extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @NotBlank
  @Column(nullable = false, length = 120)
  private String title;

  @SortKeyOf("title")
  @Column(length = 400)
  private String titleSortKey;

  @NotNull
  @Column(name = "campaign_day", nullable = false)
  private LocalDate day;

  @Min(0)
  @Max(1000000)
  @Column(nullable = false)
  private int reached;

  @LongText
  @Column(length = 2000)
  private String content;

  /** Creates an empty record; the kernel fills it. */
  public Campaign() {}

  /** Returns {@code day}: day. */
  public LocalDate getDay() {
    return day;
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
