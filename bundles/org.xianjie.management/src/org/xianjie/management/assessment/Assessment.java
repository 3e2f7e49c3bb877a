package org.xianjie.management.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.core.region.Region;
import org.xianjie.management.scheme.AssessmentScheme;

/** The assessment 考核 of a cadre or an organization under a scheme (domain.md §8.1, §8.2). */
@Entity
@Table(name = "assessment")
@RecordType(
    name = "assessment",
    prefix = "AM",
    columns = {"cadre", "organization", "scheme", "period", "periodTo", "total", "grade", "state"},
    searchable = {"code"})
public class Assessment extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "scheme_id", nullable = false)
  private AssessmentScheme scheme;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "cadre_id")
  private Cadre cadre;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organization_id")
  private Organization organization;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "assessment_period", nullable = false, length = 24)
  private PeriodKind period;

  @NotNull
  @Column(nullable = false)
  private LocalDate periodFrom;

  @NotNull
  @Column(nullable = false)
  private LocalDate periodTo;

  @Group("computed")
  @Computed
  @Column
  private LocalDateTime frozenAt;

  @Computed @Column private Integer formulaVersion;

  @Computed
  @Column(precision = 14, scale = 2)
  private BigDecimal indicatorScore;

  @Computed
  @Column(precision = 14, scale = 2)
  private BigDecimal partyScore;

  @Computed
  @Column(precision = 14, scale = 2)
  private BigDecimal total;

  @Computed
  @Column(length = 400)
  private String openFigures;

  @Computed
  @LongText
  @Column(name = "assessment_visible", length = 2000)
  private String visible;

  @Computed
  @LongText
  @Column(name = "assessment_hidden", length = 2000)
  private String hidden;

  @Computed
  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private Grade grade;

  @Computed
  @LongText
  @Column(length = 2000)
  private String objection;

  @Computed
  @Column(length = 200)
  private String usedFor;

  @Computed
  @Column(length = 64)
  private String confirmedBy;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private AssessmentState state;

  /** Creates an empty record; the kernel fills it. */
  public Assessment() {}

  /** Returns {@code scheme}: scheme. */
  public AssessmentScheme getScheme() {
    return scheme;
  }

  /** Returns {@code cadre}: cadre, or null. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Returns {@code organization}: organization, or null. */
  public Organization getOrganization() {
    return organization;
  }

  /** Returns {@code region}: region worked for. */
  public Region getRegion() {
    return region;
  }

  /** Returns {@code period}: period. */
  public PeriodKind getPeriod() {
    return period;
  }

  /** Returns {@code periodFrom}: from. */
  public LocalDate getPeriodFrom() {
    return periodFrom;
  }

  /** Returns {@code periodTo}: to. */
  public LocalDate getPeriodTo() {
    return periodTo;
  }

  /** Returns {@code frozenAt}: facts frozen at, or null. */
  public LocalDateTime getFrozenAt() {
    return frozenAt;
  }

  void computeFrozenAt(LocalDateTime computed) {
    frozenAt = computed;
  }

  /** Returns {@code formulaVersion}: formula version, or null. */
  public Integer getFormulaVersion() {
    return formulaVersion;
  }

  void computeFormulaVersion(Integer computed) {
    formulaVersion = computed;
  }

  /** Returns {@code indicatorScore}: indicator part, or null. */
  public BigDecimal getIndicatorScore() {
    return indicatorScore;
  }

  void computeIndicatorScore(BigDecimal computed) {
    indicatorScore = computed;
  }

  /** Returns {@code partyScore}: four-party part, or null. */
  public BigDecimal getPartyScore() {
    return partyScore;
  }

  void computePartyScore(BigDecimal computed) {
    partyScore = computed;
  }

  /** Returns {@code total}: total, or null. */
  public BigDecimal getTotal() {
    return total;
  }

  void computeTotal(BigDecimal computed) {
    total = computed;
  }

  /** Returns {@code openFigures}: figures not available, or null. */
  public String getOpenFigures() {
    return openFigures;
  }

  void computeOpenFigures(String computed) {
    openFigures = computed;
  }

  /** Returns {@code visible}: visible achievements, or null. */
  public String getVisible() {
    return visible;
  }

  void computeVisible(String computed) {
    visible = computed;
  }

  /** Returns {@code hidden}: hidden achievements, or null. */
  public String getHidden() {
    return hidden;
  }

  void computeHidden(String computed) {
    hidden = computed;
  }

  /** Returns {@code grade}: grade, or null. */
  public Grade getGrade() {
    return grade;
  }

  void computeGrade(Grade computed) {
    grade = computed;
  }

  /** Returns {@code objection}: objection and answer, or null. */
  public String getObjection() {
    return objection;
  }

  void computeObjection(String computed) {
    objection = computed;
  }

  /** Returns {@code usedFor}: used for, or null. */
  public String getUsedFor() {
    return usedFor;
  }

  void computeUsedFor(String computed) {
    usedFor = computed;
  }

  /** Returns {@code confirmedBy}: confirmed by, or null. */
  public String getConfirmedBy() {
    return confirmedBy;
  }

  void computeConfirmedBy(String computed) {
    confirmedBy = computed;
  }

  /** Returns {@code state}: state. */
  public AssessmentState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
