package org.xianjie.organization.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** One look at how a rectification goes 跟踪问效. */
@Entity
@Table(name = "case_tracking")
@RecordType(
    name = "case-tracking",
    prefix = "CT",
    columns = {"weakBranchCase", "date"},
    searchable = {"note"})
public class CaseTracking extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "weak_branch_case_id", nullable = false)
  private WeakBranchCase weakBranchCase;

  @NotNull
  @Column(name = "tracking_date", nullable = false)
  private LocalDate date;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 2000)
  private String note;

  /** Creates an empty record; the kernel or the caller fills it. */
  public CaseTracking() {}

  @Override
  protected String locate() {
    return weakBranchCase.getRegionCode();
  }
}
