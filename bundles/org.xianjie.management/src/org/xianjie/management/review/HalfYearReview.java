package org.xianjie.management.review;

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
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.core.region.Region;

/** The half-yearly review 半年履职评估 of a cadre on an assignment (MGT-R8). */
@Entity
@Table(name = "half_year_review")
@RecordType(
    name = "half-year-review",
    prefix = "HR",
    columns = {"cadre", "region", "year", "half", "suggestion", "decided", "state"},
    searchable = {"code"})
public class HalfYearReview extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cadre_id", nullable = false)
  private Cadre cadre;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @Column(length = 64)
  private String assignmentCode;

  @Min(2000)
  @Max(2100)
  @Column(name = "half_year_review_year", nullable = false)
  private int year;

  @Min(1)
  @Max(2)
  @Column(nullable = false)
  private int half;

  @Group("computed")
  @Computed
  @LongText
  @Column(length = 4000)
  private String facts;

  @Computed
  @LongText
  @Column(length = 2000)
  private String statement;

  @Computed
  @LongText
  @Column(length = 2000)
  private String townOpinion;

  @Computed
  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private Suggestion suggestion;

  @Computed
  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private Suggestion decided;

  @Computed
  @LongText
  @Column(length = 2000)
  private String decisionReason;

  @Computed
  @Column(length = 64)
  private String opinionBy;

  @Computed
  @Column(length = 64)
  private String decidedBy;

  @Computed
  @LongText
  @Column(length = 2000)
  private String objection;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private ReviewState state;

  /** Creates an empty record; the kernel fills it. */
  public HalfYearReview() {}

  /** Returns {@code cadre}: cadre. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Returns {@code region}: region worked for. */
  public Region getRegion() {
    return region;
  }

  /** Returns {@code assignmentCode}: assignment, or null. */
  public String getAssignmentCode() {
    return assignmentCode;
  }

  /** Returns {@code year}: year. */
  public int getYear() {
    return year;
  }

  /** Returns {@code half}: half. */
  public int getHalf() {
    return half;
  }

  /** Returns {@code facts}: facts, or null. */
  public String getFacts() {
    return facts;
  }

  void computeFacts(String computed) {
    facts = computed;
  }

  /** Returns {@code statement}: statement of the cadre, or null. */
  public String getStatement() {
    return statement;
  }

  void computeStatement(String computed) {
    statement = computed;
  }

  /** Returns {@code townOpinion}: opinion of the township, or null. */
  public String getTownOpinion() {
    return townOpinion;
  }

  void computeTownOpinion(String computed) {
    townOpinion = computed;
  }

  /** Returns {@code suggestion}: suggestion, or null. */
  public Suggestion getSuggestion() {
    return suggestion;
  }

  void computeSuggestion(Suggestion computed) {
    suggestion = computed;
  }

  /** Returns {@code decided}: decision, or null. */
  public Suggestion getDecided() {
    return decided;
  }

  void computeDecided(Suggestion computed) {
    decided = computed;
  }

  /** Returns {@code decisionReason}: reasons, or null. */
  public String getDecisionReason() {
    return decisionReason;
  }

  void computeDecisionReason(String computed) {
    decisionReason = computed;
  }

  /** Returns {@code opinionBy}: opinion by, or null. */
  public String getOpinionBy() {
    return opinionBy;
  }

  void computeOpinionBy(String computed) {
    opinionBy = computed;
  }

  /** Returns {@code decidedBy}: decided by, or null. */
  public String getDecidedBy() {
    return decidedBy;
  }

  void computeDecidedBy(String computed) {
    decidedBy = computed;
  }

  /** Returns {@code objection}: objection, or null. */
  public String getObjection() {
    return objection;
  }

  void computeObjection(String computed) {
    objection = computed;
  }

  /** Returns {@code state}: state. */
  public ReviewState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
