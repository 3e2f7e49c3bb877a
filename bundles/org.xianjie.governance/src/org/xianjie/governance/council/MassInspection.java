package org.xianjie.governance.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;

/** What the masses supervision committee looked at and found. */
@Entity
@Table(name = "mass_inspection")
@RecordType(
    name = "mass-inspection",
    prefix = "MI",
    columns = {"committee", "day", "subject", "finding"},
    searchable = {"code"})
public class MassInspection extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "committee_id", nullable = false)
  private MassSupCommittee committee;

  @NotNull
  @Column(name = "mass_inspection_day", nullable = false)
  private LocalDate day;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private InspectionSubject subject;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 2000)
  private String finding;

  /** Creates an empty record; the kernel fills it. */
  public MassInspection() {}

  /** Returns {@code day}: day. */
  public LocalDate getDay() {
    return day;
  }

  @Override
  protected String locate() {
    return committee.getRegionCode();
  }
}
