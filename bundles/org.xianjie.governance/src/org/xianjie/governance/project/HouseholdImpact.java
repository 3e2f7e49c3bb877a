package org.xianjie.governance.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.xianjie.core.household.Household;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.Personal;
import org.xianjie.core.record.RecordType;

/** What a project means for a household: loss, compensation, own consent, objection (GOV-R10). */
@Entity
@Table(name = "household_impact")
@RecordType(
    name = "household-impact",
    prefix = "HI",
    columns = {"project", "loss", "compensation", "consent", "objectionSettled"},
    searchable = {"code"})
public class HouseholdImpact extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "project_id", nullable = false)
  private Project project;

  @Personal
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "household_id", nullable = false)
  private Household household;

  @NotNull
  @DecimalMin("0")
  @Column(nullable = false, precision = 14, scale = 2)
  private BigDecimal loss;

  @NotNull
  @DecimalMin("0")
  @Column(nullable = false, precision = 14, scale = 2)
  private BigDecimal compensation;

  @Column(nullable = false)
  private boolean consent;

  @Personal
  @LongText
  @Column(length = 2000)
  private String objection;

  @Column(nullable = false)
  private boolean objectionSettled;

  /** Creates an empty record; the kernel fills it. */
  public HouseholdImpact() {}

  /** Returns {@code project}: project. */
  public Project getProject() {
    return project;
  }

  /** Returns {@code loss}: loss. */
  public BigDecimal getLoss() {
    return loss;
  }

  /** Returns {@code compensation}: compensation paid. */
  public BigDecimal getCompensation() {
    return compensation;
  }

  /** Returns {@code consent}: own consent. */
  public boolean isConsent() {
    return consent;
  }

  /** Returns {@code objection}: objection, or null. */
  public String getObjection() {
    return objection;
  }

  /** Returns {@code objectionSettled}: objection settled. */
  public boolean isObjectionSettled() {
    return objectionSettled;
  }

  @Override
  protected String locate() {
    return project.getRegionCode();
  }
}
