package org.xianjie.governance.points;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.household.Household;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.Personal;
import org.xianjie.core.record.RecordType;

/**
 * The voluntary points account of a household 群众积分; the balance never affects a right to services
 * (GOV-R7).
 */
@Entity
@Table(name = "points_account")
@RecordType(
    name = "points-account",
    prefix = "PX",
    columns = {"household", "openedOn", "closedOn"},
    searchable = {"code"})
public class PointsAccount extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "household_id", nullable = false)
  private Household household;

  @NotNull
  @Column(nullable = false)
  private LocalDate openedOn;

  @Column private LocalDate closedOn;

  @Group("computed")
  @Computed
  @Personal
  @Column(nullable = false)
  private int balance;

  /** Creates an empty record; the kernel fills it. */
  public PointsAccount() {}

  /** Returns {@code household}: household. */
  public Household getHousehold() {
    return household;
  }

  /** Returns {@code openedOn}: opened on. */
  public LocalDate getOpenedOn() {
    return openedOn;
  }

  /** Returns {@code closedOn}: closed on, or null. */
  public LocalDate getClosedOn() {
    return closedOn;
  }

  /** Returns {@code balance}: balance. */
  public int getBalance() {
    return balance;
  }

  void computeBalance(int computed) {
    balance = computed;
  }

  @Override
  protected String locate() {
    return household.getRegionCode();
  }
}
