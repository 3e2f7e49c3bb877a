package org.xianjie.talent.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.core.region.Region;
import org.xianjie.talent.registry.LecturePlatform;

/** One session of a course; it counts when HELD (domain.md §6.2). */
@Entity
@Table(name = "training_session")
@RecordType(
    name = "training-session",
    prefix = "TS",
    columns = {
      "course",
      "date",
      "place",
      "platform",
      "capacity",
      "attended",
      "satisfaction",
      "state"
    },
    searchable = {"place"})
public class TrainingSession extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "course_id", nullable = false)
  private Course course;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @NotNull
  @Column(name = "session_date", nullable = false)
  private LocalDate date;

  @Column(length = 80)
  private String place;

  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private LecturePlatform platform;

  @Min(1)
  @Column(nullable = false)
  private int capacity;

  @Computed
  @Column(nullable = false)
  private int attended;

  @Computed @Column private Integer satisfaction;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private SessionState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public TrainingSession() {}

  /** Returns the course. */
  public Course getCourse() {
    return course;
  }

  /** Returns the date. */
  public LocalDate getDate() {
    return date;
  }

  /** Returns the capacity. */
  public int getCapacity() {
    return capacity;
  }

  /** Returns the attended. */
  public int getAttended() {
    return attended;
  }

  /** Sets the attended. */
  public void setAttended(int attended) {
    this.attended = attended;
  }

  /** Returns the mean satisfaction (tenths). */
  public Integer getSatisfaction() {
    return satisfaction;
  }

  /** Sets the mean satisfaction (tenths). */
  public void setSatisfaction(Integer satisfaction) {
    this.satisfaction = satisfaction;
  }

  /** Returns the state. */
  public SessionState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return region.getRegionCode();
  }
}
