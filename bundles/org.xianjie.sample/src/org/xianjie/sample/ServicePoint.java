package org.xianjie.sample;

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
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.record.State;
import org.xianjie.core.region.Region;

/** A need-submission service point 需求代办点, where people without a phone hand in needs (S1 §6.3). */
@Entity
@Table(name = "service_point")
@RecordType(
    name = "service-point",
    prefix = "SP",
    title = "name",
    columns = {"name", "village", "weeklyHours", "openedOn", "state"},
    searchable = {"name"})
public class ServicePoint extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 60)
  private String name;

  @SortKeyOf("name")
  @Column(length = 400)
  private String nameSortKey;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @Min(1)
  @Max(168)
  @Column(nullable = false)
  private int weeklyHours;

  @Computed private LocalDate openedOn;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private ServicePointState state;

  protected ServicePoint() {}

  /** Remembers the day on which the point opened. */
  void opened(LocalDate day) {
    openedOn = day;
  }

  @Override
  protected String locate() {
    return village.getCode();
  }
}
