package org.xianjie.talent.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.UniqueTogether;

/** Whether a cadre attended a session. */
@Entity
@Table(name = "training_attendance")
@RecordType(
    name = "training-attendance",
    prefix = "TA",
    columns = {"session", "cadre", "attended", "score", "satisfaction"},
    searchable = {"code"})
@UniqueTogether({"session", "cadre"})
public class TrainingAttendance extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "session_id", nullable = false)
  private TrainingSession session;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cadre_id", nullable = false)
  private Cadre cadre;

  @Column(nullable = false)
  private boolean attended;

  @Min(0)
  @Max(100)
  @Column
  private Integer score;

  @Min(1)
  @Max(5)
  @Column
  private Integer satisfaction;

  /** Creates an empty record; the kernel or the caller fills it. */
  public TrainingAttendance() {}

  /** Returns the session. */
  public TrainingSession getSession() {
    return session;
  }

  /** Returns the cadre. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Returns whether attended. */
  public boolean isAttended() {
    return attended;
  }

  /** Returns the satisfaction (1 to 5). */
  public Integer getSatisfaction() {
    return satisfaction;
  }

  @Override
  protected String locate() {
    return session.getRegionCode();
  }
}
