package org.xianjie.governance.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xianjie.core.publicity.PublicNotice;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.RecordType;

/**
 * What a project received and used, disclosed at least quarterly and at every change of state
 * (GOV-R2).
 */
@Entity
@Table(name = "fund_disclosure")
@RecordType(
    name = "fund-disclosure",
    prefix = "FO",
    columns = {"project", "asOf", "received", "used", "stateDisclosed", "notice"},
    searchable = {"code"})
public class FundDisclosure extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "project_id", nullable = false)
  private Project project;

  @NotNull
  @Column(nullable = false)
  private LocalDate asOf;

  @NotNull
  @DecimalMin("0")
  @Column(nullable = false, precision = 14, scale = 2)
  private BigDecimal received;

  @NotNull
  @DecimalMin("0")
  @Column(name = "money_used", nullable = false, precision = 14, scale = 2)
  private BigDecimal used;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "notice_id")
  private PublicNotice notice;

  @Group("computed")
  @Computed
  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private ProjectState stateDisclosed;

  /** Creates an empty record; the kernel fills it. */
  public FundDisclosure() {}

  /** Returns {@code project}: project. */
  public Project getProject() {
    return project;
  }

  /** Returns {@code asOf}: as of. */
  public LocalDate getAsOf() {
    return asOf;
  }

  /** Returns {@code received}: received. */
  public BigDecimal getReceived() {
    return received;
  }

  /** Returns {@code used}: used. */
  public BigDecimal getUsed() {
    return used;
  }

  /** Returns {@code notice}: publication, or null. */
  public PublicNotice getNotice() {
    return notice;
  }

  /** Returns {@code stateDisclosed}: state disclosed, or null. */
  public ProjectState getStateDisclosed() {
    return stateDisclosed;
  }

  void computeStateDisclosed(ProjectState computed) {
    stateDisclosed = computed;
  }

  @Override
  protected String locate() {
    return project.getRegionCode();
  }
}
