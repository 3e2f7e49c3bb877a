package org.xianjie.talent.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Alias;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.NotBefore;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.record.State;
import org.xianjie.core.region.AtLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;

/**
 * A plan whom to send to a township, checked against the quotas of the county team stock (S2 H2,
 * TAL-R1).
 */
@Entity
@Table(name = "dispatch_plan")
@RecordType(
    name = "dispatch-plan",
    prefix = "DIS",
    title = "title",
    columns = {
      "title",
      "township",
      "needType",
      "seats",
      "validFrom",
      "validTo",
      "quotasMet",
      "state"
    },
    searchable = {"title"})
public class DispatchPlan extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 120)
  private String title;

  @SortKeyOf("title")
  @Column(length = 500)
  private String titleSortKey;

  @AtLevel(RegionLevel.TOWNSHIP)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "township_id", nullable = false)
  private Region township;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private NeedType needType;

  @Min(1)
  @Column(nullable = false)
  private int seats;

  @Alias("from")
  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  @Alias("to")
  @NotBefore("validFrom")
  @NotNull
  @Column(nullable = false)
  private LocalDate validTo;

  @Group("quota")
  @Computed
  @Column
  private LocalDate checkedOn;

  @Computed
  @LongText
  @Column(length = 2000)
  private String quotaReport;

  @Computed
  @Column(nullable = false)
  private boolean quotasMet;

  @Computed
  @LongText
  @Column(length = 2000)
  private String approvalReason;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private DispatchPlanState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public DispatchPlan() {}

  /** Returns the title. */
  public String getTitle() {
    return title;
  }

  /** Returns the township. */
  public Region getTownship() {
    return township;
  }

  /** Returns the need type. */
  public NeedType getNeedType() {
    return needType;
  }

  /** Returns the seats. */
  public int getSeats() {
    return seats;
  }

  /** Returns the from. */
  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** Returns the to. */
  public LocalDate getValidTo() {
    return validTo;
  }

  /** Sets the snapshot day. */
  public void setCheckedOn(LocalDate checkedOn) {
    this.checkedOn = checkedOn;
  }

  /** Sets the quotas. */
  public void setQuotaReport(String quotaReport) {
    this.quotaReport = quotaReport;
  }

  /** Returns whether all quotas met. */
  public boolean isQuotasMet() {
    return quotasMet;
  }

  /** Sets whether all quotas met. */
  public void setQuotasMet(boolean quotasMet) {
    this.quotasMet = quotasMet;
  }

  /** Sets the reason for approval below quota. */
  public void setApprovalReason(String approvalReason) {
    this.approvalReason = approvalReason;
  }

  /** Returns the state. */
  public DispatchPlanState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return township.getRegionCode();
  }
}
