package org.xianjie.management.scheme;

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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Choices;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.record.State;
import org.xianjie.core.region.Region;

/** An assessment scheme 考核方案 (domain.md §8.1, MGT-R1, MGT-R2). */
@Entity
@Table(name = "assessment_scheme")
@RecordType(
    name = "assessment-scheme",
    prefix = "AS",
    title = "name",
    columns = {
      "name",
      "region",
      "year",
      "object",
      "annual",
      "effectWeight",
      "traceWeight",
      "contactWeight",
      "state"
    },
    searchable = {"name"})
public class AssessmentScheme extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 120)
  private String name;

  @SortKeyOf("name")
  @Column(length = 400)
  private String nameSortKey;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @Min(2000)
  @Max(2100)
  @Column(name = "assessment_scheme_year", nullable = false)
  private int year;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "assessment_scheme_level", nullable = false, length = 24)
  private SchemeLevel level;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "assessment_scheme_object", nullable = false, length = 24)
  private SchemeObject object;

  @Column(nullable = false)
  private boolean annual;

  @Column(length = 200)
  private String upperEvaluation;

  @LongText
  @Column(length = 2000)
  private String mapping;

  @LongText
  @Column(length = 2000)
  private String basis;

  @Group("computed")
  @Computed
  @Column
  private Integer partyShare;

  @Computed
  @Column(length = 12)
  private String effectWeight;

  @Computed
  @Column(length = 12)
  private String traceWeight;

  @Computed
  @Column(length = 12)
  private String contactWeight;

  @Computed
  @Choices(SchemeWarning.class)
  @Column(length = 400)
  private String warnings;

  @Computed
  @Column(length = 64)
  private String checkedBy;

  @Computed
  @Column(length = 64)
  private String approvedBy;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private SchemeState state;

  /** Creates an empty record; the kernel fills it. */
  public AssessmentScheme() {}

  /** Returns {@code region}: region. */
  public Region getRegion() {
    return region;
  }

  /** Returns {@code year}: year. */
  public int getYear() {
    return year;
  }

  /** Returns {@code object}: object. */
  public SchemeObject getObject() {
    return object;
  }

  /** Returns {@code annual}: annual assessment of cadres. */
  public boolean isAnnual() {
    return annual;
  }

  /** Returns {@code upperEvaluation}: upper evaluation, or null. */
  public String getUpperEvaluation() {
    return upperEvaluation;
  }

  /** Returns {@code partyShare}: share of the four-party part, or null. */
  public Integer getPartyShare() {
    return partyShare;
  }

  void computePartyShare(Integer computed) {
    partyShare = computed;
  }

  /** Returns {@code effectWeight}: weight of effect indicators, or null. */
  public String getEffectWeight() {
    return effectWeight;
  }

  void computeEffectWeight(String computed) {
    effectWeight = computed;
  }

  /** Returns {@code traceWeight}: weight of process and trace indicators, or null. */
  public String getTraceWeight() {
    return traceWeight;
  }

  void computeTraceWeight(String computed) {
    traceWeight = computed;
  }

  /** Returns {@code contactWeight}: weight of contact work in the whole grade, or null. */
  public String getContactWeight() {
    return contactWeight;
  }

  void computeContactWeight(String computed) {
    contactWeight = computed;
  }

  /** Returns {@code warnings}: warnings, or null. */
  public String getWarnings() {
    return warnings;
  }

  void computeWarnings(String computed) {
    warnings = computed;
  }

  /** Returns {@code checkedBy}: checked by, or null. */
  public String getCheckedBy() {
    return checkedBy;
  }

  void computeCheckedBy(String computed) {
    checkedBy = computed;
  }

  /** Returns {@code approvedBy}: approved by, or null. */
  public String getApprovedBy() {
    return approvedBy;
  }

  void computeApprovedBy(String computed) {
    approvedBy = computed;
  }

  /** Returns {@code state}: state. */
  public SchemeState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
