package org.xianjie.talent.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;

/** A cadre orders a topic; the answer names the course (S2 H3¶2). */
@Entity
@Table(name = "course_request")
@RecordType(
    name = "course-request",
    prefix = "CR",
    columns = {"cadre", "topic", "course", "state"},
    searchable = {"topic"})
public class CourseRequest extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cadre_id", nullable = false)
  private Cadre cadre;

  @NotBlank
  @Column(nullable = false, length = 100)
  private String topic;

  @LongText
  @Column(length = 2000)
  private String wanted;

  @Computed
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "course_id")
  private Course course;

  @Computed
  @LongText
  @Column(length = 2000)
  private String answer;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private RequestState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public CourseRequest() {}

  /** Sets the course. */
  public void setCourse(Course course) {
    this.course = course;
  }

  /** Sets the answer. */
  public void setAnswer(String answer) {
    this.answer = answer;
  }

  @Override
  protected String locate() {
    return cadre.getRegionCode();
  }
}
