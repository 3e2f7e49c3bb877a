package org.xianjie.management.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.RecordType;

/**
 * An entry of the negative list of leading cadres; restricted, from a confirmed finding after the
 * appeal period (S0 §4.5.3).
 */
@Entity
@Table(name = "leader_negative_record")
@RecordType(
    name = "leader-negative-record",
    prefix = "LN",
    columns = {"cadre", "handling", "listedOn", "validTo", "removedOn"},
    searchable = {"code"})
public class LeaderNegativeRecord extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "supervision_id", nullable = false)
  private Supervision supervision;

  @NotNull
  @Column(nullable = false)
  private LocalDate validTo;

  @Column private LocalDate removedOn;

  @Group("computed")
  @Computed
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "cadre_id")
  private Cadre cadre;

  @Computed
  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private Handling handling;

  @Computed @Column private LocalDate listedOn;

  /** Creates an empty record; the kernel fills it. */
  public LeaderNegativeRecord() {}

  /** Returns {@code supervision}: finding. */
  public Supervision getSupervision() {
    return supervision;
  }

  /** Returns {@code validTo}: valid to. */
  public LocalDate getValidTo() {
    return validTo;
  }

  /** Returns {@code removedOn}: removed on, or null. */
  public LocalDate getRemovedOn() {
    return removedOn;
  }

  /** Returns {@code cadre}: cadre, or null. */
  public Cadre getCadre() {
    return cadre;
  }

  void computeCadre(Cadre computed) {
    cadre = computed;
  }

  /** Returns {@code handling}: handling, or null. */
  public Handling getHandling() {
    return handling;
  }

  void computeHandling(Handling computed) {
    handling = computed;
  }

  /** Returns {@code listedOn}: listed on, or null. */
  public LocalDate getListedOn() {
    return listedOn;
  }

  void computeListedOn(LocalDate computed) {
    listedOn = computed;
  }

  @Override
  protected String locate() {
    return supervision.getRegionCode();
  }
}
