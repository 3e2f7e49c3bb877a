package org.xianjie.organization.standard;

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
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.core.record.UniqueTogether;
import org.xianjie.organization.network.PartyOrg;

/** Acceptance of a village branch for a target year; one per branch and year (ORG-R1). */
@Entity
@Table(name = "standard_acceptance")
@RecordType(
    name = "standard-acceptance",
    prefix = "SA",
    columns = {"branch", "year", "acceptedBy", "decidedOn", "state"},
    searchable = {"code"})
@UniqueTogether({"branch", "year"})
public class StandardAcceptance extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "branch_id", nullable = false)
  private PartyOrg branch;

  @Min(2000)
  @Max(2100)
  @Column(name = "acceptance_year", nullable = false)
  private int year;

  @Computed
  @Column(length = 64)
  private String acceptedBy;

  @Computed @Column private LocalDate decidedOn;

  @Computed
  @LongText
  @Column(length = 2000)
  private String gaps;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private AcceptanceState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public StandardAcceptance() {}

  /** Returns the village branch. */
  public PartyOrg getBranch() {
    return branch;
  }

  /** Returns the year. */
  public int getYear() {
    return year;
  }

  /** Returns the accepted by. */
  public String getAcceptedBy() {
    return acceptedBy;
  }

  /** Sets the accepted by. */
  public void setAcceptedBy(String acceptedBy) {
    this.acceptedBy = acceptedBy;
  }

  /** Returns the decided on. */
  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  /** Sets the decided on. */
  public void setDecidedOn(LocalDate decidedOn) {
    this.decidedOn = decidedOn;
  }

  /** Returns the gaps. */
  public String getGaps() {
    return gaps;
  }

  /** Sets the gaps. */
  public void setGaps(String gaps) {
    this.gaps = gaps;
  }

  /** Returns the state. */
  public AcceptanceState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return branch.getRegionCode();
  }
}
