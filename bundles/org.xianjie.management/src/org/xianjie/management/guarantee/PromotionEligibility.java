package org.xianjie.management.guarantee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;

/**
 * Whether a cadre has the resident experience for promotion 提拔资格; computed, never typed, and no
 * substitute for the legal procedure (C37).
 */
@Entity
@Table(name = "promotion_eligibility")
@RecordType(
    name = "promotion-eligibility",
    prefix = "PE",
    columns = {"cadre", "residentDays", "requiredFrom", "meets", "unavailable", "state"},
    searchable = {"code"})
public class PromotionEligibility extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cadre_id", nullable = false)
  private Cadre cadre;

  @Group("computed")
  @Computed
  @Column
  private Integer residentDays;

  @Computed @Column private LocalDate requiredFrom;

  @Computed @Column private LocalDate computedOn;

  @Computed @Column private Boolean meets;

  @Computed
  @Column(nullable = false)
  private boolean unavailable;

  @Computed
  @LongText
  @Column(length = 2000)
  private String overrideBasis;

  @Computed
  @Column(length = 64)
  private String overriddenBy;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private EligibilityState state;

  /** Creates an empty record; the kernel fills it. */
  public PromotionEligibility() {}

  /** Returns {@code cadre}: cadre. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Returns {@code residentDays}: days of resident service, or null. */
  public Integer getResidentDays() {
    return residentDays;
  }

  void computeResidentDays(Integer computed) {
    residentDays = computed;
  }

  /** Returns {@code requiredFrom}: eligible from, or null. */
  public LocalDate getRequiredFrom() {
    return requiredFrom;
  }

  void computeRequiredFrom(LocalDate computed) {
    requiredFrom = computed;
  }

  /** Returns {@code computedOn}: computed on, or null. */
  public LocalDate getComputedOn() {
    return computedOn;
  }

  void computeComputedOn(LocalDate computed) {
    computedOn = computed;
  }

  /** Returns {@code meets}: meets the requirement, or null. */
  public Boolean getMeets() {
    return meets;
  }

  void computeMeets(Boolean computed) {
    meets = computed;
  }

  /** Returns {@code unavailable}: not available. */
  public boolean isUnavailable() {
    return unavailable;
  }

  void computeUnavailable(boolean computed) {
    unavailable = computed;
  }

  /** Returns {@code overrideBasis}: basis of the override, or null. */
  public String getOverrideBasis() {
    return overrideBasis;
  }

  void computeOverrideBasis(String computed) {
    overrideBasis = computed;
  }

  /** Returns {@code overriddenBy}: overridden by, or null. */
  public String getOverriddenBy() {
    return overriddenBy;
  }

  void computeOverriddenBy(String computed) {
    overriddenBy = computed;
  }

  /** Returns {@code state}: state. */
  public EligibilityState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return cadre.getRegionCode();
  }
}
