package org.xianjie.talent.training;

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
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Choices;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.region.Region;

/** A course (S2 H3¶2). */
@Entity
@Table(name = "course")
@RecordType(
    name = "course",
    prefix = "CO",
    title = "title",
    columns = {
      "title",
      "region",
      "kind",
      "topics",
      "mode",
      "provider",
      "providerType",
      "durationHours"
    },
    searchable = {"title"})
public class Course extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 120)
  private String title;

  @SortKeyOf("title")
  @Column(length = 500)
  private String titleSortKey;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "course_kind", nullable = false, length = 24)
  private CourseKind kind;

  @Choices(TrainingTopic.class)
  @Column(length = 400)
  private String topics;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "course_mode", nullable = false, length = 24)
  private CourseMode mode;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "provider_id")
  private Organization provider;

  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private ProviderType providerType;

  @Min(1)
  @Max(1000)
  @Column(nullable = false)
  private int durationHours;

  @LongText
  @Column(length = 2000)
  private String outline;

  /** Creates an empty record; the kernel or the caller fills it. */
  public Course() {}

  /** Returns the title. */
  public String getTitle() {
    return title;
  }

  /** Returns the kind. */
  public CourseKind getKind() {
    return kind;
  }

  @Override
  protected String locate() {
    return region.getRegionCode();
  }
}
