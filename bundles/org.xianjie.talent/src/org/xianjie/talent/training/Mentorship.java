package org.xianjie.talent.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Alias;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.NotBefore;
import org.xianjie.core.record.RecordType;

/** An experienced cadre guides a new one 老带新 (S1 §3.4, §5.4). */
@Entity
@Table(name = "mentorship")
@RecordType(
    name = "mentorship",
    prefix = "ME",
    columns = {"mentor", "mentee", "method", "validFrom", "validTo"},
    searchable = {"code"})
public class Mentorship extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "mentor_id", nullable = false)
  private Cadre mentor;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "mentee_id", nullable = false)
  private Cadre mentee;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "mentorship_method", nullable = false, length = 24)
  private MentorMethod method;

  @Alias("from")
  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  @Alias("to")
  @NotBefore("validFrom")
  @Column
  private LocalDate validTo;

  @LongText
  @Column(length = 2000)
  private String achievements;

  /** Creates an empty record; the kernel or the caller fills it. */
  public Mentorship() {}

  /** Returns the mentor. */
  public Cadre getMentor() {
    return mentor;
  }

  /** Returns the mentee. */
  public Cadre getMentee() {
    return mentee;
  }

  @Override
  protected String locate() {
    return mentee.getRegionCode();
  }
}
