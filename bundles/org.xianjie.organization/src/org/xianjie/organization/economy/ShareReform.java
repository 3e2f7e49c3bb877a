package org.xianjie.organization.economy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.core.record.UniqueTogether;
import org.xianjie.core.region.AtLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;

/**
 * Share reform of a village collective; land stays publicly owned, benefits are shared (ORG-R6).
 */
@Entity
@Table(name = "share_reform")
@RecordType(
    name = "share-reform",
    prefix = "SR",
    columns = {
      "village",
      "sharesTotal",
      "publicOwnershipCheck",
      "benefitSharedCheck",
      "doneOn",
      "state"
    },
    searchable = {"code"})
@UniqueTogether({"village"})
public class ShareReform extends AbstractRecord {
  @AtLevel(RegionLevel.VILLAGE)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @Min(1)
  @Column
  private Integer sharesTotal;

  @Column(nullable = false)
  private boolean publicOwnershipCheck;

  @LongText
  @Column(length = 2000)
  private String publicOwnershipEvidence;

  @Column(nullable = false)
  private boolean benefitSharedCheck;

  @LongText
  @Column(length = 2000)
  private String benefitSharedEvidence;

  @Computed @Column private LocalDate doneOn;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private ReformState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public ShareReform() {}

  /** Returns the total of shares. */
  public Integer getSharesTotal() {
    return sharesTotal;
  }

  /** Returns whether ownership stays public. */
  public boolean isPublicOwnershipCheck() {
    return publicOwnershipCheck;
  }

  /** Returns the evidence of public ownership. */
  public String getPublicOwnershipEvidence() {
    return publicOwnershipEvidence;
  }

  /** Returns whether benefits are shared. */
  public boolean isBenefitSharedCheck() {
    return benefitSharedCheck;
  }

  /** Returns the evidence of shared benefits. */
  public String getBenefitSharedEvidence() {
    return benefitSharedEvidence;
  }

  /** Sets the done on. */
  public void setDoneOn(LocalDate doneOn) {
    this.doneOn = doneOn;
  }

  /** Returns the state. */
  public ReformState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return village.getRegionCode();
  }
}
