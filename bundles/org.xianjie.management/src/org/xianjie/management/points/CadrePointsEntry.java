package org.xianjie.management.points;

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
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;

/** An entry of the ledger of points of a cadre. */
@Entity
@Table(name = "cadre_points_entry")
@RecordType(
    name = "cadre-points-entry",
    prefix = "CE",
    columns = {"account", "day", "cause", "points", "origin"},
    searchable = {"code"})
public class CadrePointsEntry extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "account_id", nullable = false)
  private CadrePoints account;

  @NotNull
  @Column(name = "cadre_points_entry_day", nullable = false)
  private LocalDate day;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private PointsCause cause;

  @Column(nullable = false)
  private int points;

  @NotBlank
  @Column(nullable = false, length = 64)
  private String origin;

  /** Creates an empty record; the kernel fills it. */
  public CadrePointsEntry() {}

  /** Returns {@code account}: account. */
  public CadrePoints getAccount() {
    return account;
  }

  /** Sets {@code account}: account. */
  public void setAccount(CadrePoints account) {
    this.account = account;
  }

  /** Returns {@code day}: day. */
  public LocalDate getDay() {
    return day;
  }

  /** Sets {@code day}: day. */
  public void setDay(LocalDate day) {
    this.day = day;
  }

  /** Returns {@code cause}: cause. */
  public PointsCause getCause() {
    return cause;
  }

  /** Sets {@code cause}: cause. */
  public void setCause(PointsCause cause) {
    this.cause = cause;
  }

  /** Returns {@code points}: points. */
  public int getPoints() {
    return points;
  }

  /** Sets {@code points}: points. */
  public void setPoints(int points) {
    this.points = points;
  }

  /** Returns {@code origin}: record. */
  public String getOrigin() {
    return origin;
  }

  /** Sets {@code origin}: record. */
  public void setOrigin(String origin) {
    this.origin = origin;
  }

  @Override
  protected String locate() {
    return account.getRegionCode();
  }
}
