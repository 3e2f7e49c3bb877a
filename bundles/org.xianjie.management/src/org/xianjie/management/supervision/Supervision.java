package org.xianjie.management.supervision;

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
import org.xianjie.core.organization.Organization;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Encrypted;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;

/**
 * A finding 督查发现; what it was and how it is handled is said only when it is confirmed, by somebody
 * else than the finder, after the person was heard (domain.md §8.1).
 */
@Entity
@Table(name = "supervision")
@RecordType(
    name = "supervision",
    prefix = "SV",
    columns = {"kind", "cadre", "organization", "statementDue", "category", "handling", "state"},
    searchable = {"code"})
public class Supervision extends AbstractRecord {
  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private SupervisionKind kind;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "cadre_id")
  private Cadre cadre;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organization_id")
  private Organization organization;

  @NotBlank
  @Encrypted
  @LongText
  @Column(nullable = false, length = 2100)
  private String finding;

  @Group("computed")
  @Computed
  @Column(length = 64)
  private String finder;

  @Computed @Column private LocalDate notifiedOn;

  @Computed @Column private LocalDate statementDue;

  @Computed
  @Encrypted
  @LongText
  @Column(length = 2100)
  private String statement;

  @Computed
  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private FaultCategory category;

  @Computed
  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private Handling handling;

  @Computed
  @Column(length = 64)
  private String confirmedBy;

  @Computed @Column private LocalDate confirmedOn;

  @Computed
  @Encrypted
  @LongText
  @Column(length = 2100)
  private String appeal;

  @Computed
  @LongText
  @Column(length = 2000)
  private String appealResult;

  @Computed
  @LongText
  @Column(length = 2000)
  private String rectification;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private SupervisionState state;

  /** Creates an empty record; the kernel fills it. */
  public Supervision() {}

  /** Returns {@code cadre}: cadre, or null. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Returns {@code organization}: organization, or null. */
  public Organization getOrganization() {
    return organization;
  }

  /** Returns {@code finder}: finder, or null. */
  public String getFinder() {
    return finder;
  }

  void computeFinder(String computed) {
    finder = computed;
  }

  /** Returns {@code notifiedOn}: notified on, or null. */
  public LocalDate getNotifiedOn() {
    return notifiedOn;
  }

  void computeNotifiedOn(LocalDate computed) {
    notifiedOn = computed;
  }

  /** Returns {@code statementDue}: statement until, or null. */
  public LocalDate getStatementDue() {
    return statementDue;
  }

  void computeStatementDue(LocalDate computed) {
    statementDue = computed;
  }

  /** Returns {@code statement}: statement, or null. */
  public String getStatement() {
    return statement;
  }

  void computeStatement(String computed) {
    statement = computed;
  }

  /** Returns {@code category}: category, or null. */
  public FaultCategory getCategory() {
    return category;
  }

  void computeCategory(FaultCategory computed) {
    category = computed;
  }

  /** Returns {@code handling}: handling, or null. */
  public Handling getHandling() {
    return handling;
  }

  void computeHandling(Handling computed) {
    handling = computed;
  }

  /** Returns {@code confirmedBy}: decided by, or null. */
  public String getConfirmedBy() {
    return confirmedBy;
  }

  void computeConfirmedBy(String computed) {
    confirmedBy = computed;
  }

  /** Returns {@code confirmedOn}: confirmed on, or null. */
  public LocalDate getConfirmedOn() {
    return confirmedOn;
  }

  void computeConfirmedOn(LocalDate computed) {
    confirmedOn = computed;
  }

  /** Returns {@code appeal}: appeal, or null. */
  public String getAppeal() {
    return appeal;
  }

  void computeAppeal(String computed) {
    appeal = computed;
  }

  /** Returns {@code appealResult}: answer to the appeal, or null. */
  public String getAppealResult() {
    return appealResult;
  }

  void computeAppealResult(String computed) {
    appealResult = computed;
  }

  /** Returns {@code rectification}: rectification, or null. */
  public String getRectification() {
    return rectification;
  }

  void computeRectification(String computed) {
    rectification = computed;
  }

  /** Returns {@code state}: state. */
  public SupervisionState getState() {
    return state;
  }

  /** Tells whether the finding was confirmed and not taken back. */
  public boolean isStanding() {
    return confirmedOn != null && category != null;
  }

  /** Tells whether the finding was taken back. */
  public boolean isRevoked() {
    return state == SupervisionState.REVOKED;
  }

  @Override
  protected String locate() {
    return cadre == null ? organization.getRegionCode() : cadre.getRegionCode();
  }
}
