package org.xianjie.governance.points;

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
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.RecordType;

/** An entry of the ledger of points; append-only, negative only as exchange or reversal. */
@Entity
@Table(name = "points_entry")
@RecordType(
    name = "points-entry",
    prefix = "PEN",
    columns = {"account", "day", "kind", "action", "amount"},
    searchable = {"code"})
public class PointsEntry extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "account_id", nullable = false)
  private PointsAccount account;

  @NotNull
  @Column(name = "points_entry_day", nullable = false)
  private LocalDate day;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private EntryKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "points_entry_action", length = 24)
  private PointsAction action;

  @Column(length = 80)
  private String goods;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "reversed_id")
  private PointsEntry reversed;

  @Column private Integer points;

  @Group("computed")
  @Computed
  @Column(nullable = false)
  private int amount;

  @Computed
  @Column(length = 64)
  private String origin;

  /** Creates an empty record; the kernel fills it. */
  public PointsEntry() {}

  /** Returns {@code account}: account. */
  public PointsAccount getAccount() {
    return account;
  }

  /** Sets {@code account}: account. */
  public void setAccount(PointsAccount account) {
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

  /** Returns {@code kind}: kind. */
  public EntryKind getKind() {
    return kind;
  }

  /** Sets {@code kind}: kind. */
  public void setKind(EntryKind kind) {
    this.kind = kind;
  }

  /** Returns {@code action}: action, or null. */
  public PointsAction getAction() {
    return action;
  }

  /** Sets {@code action}: action. */
  public void setAction(PointsAction action) {
    this.action = action;
  }

  /** Returns {@code goods}: goods exchanged, or null. */
  public String getGoods() {
    return goods;
  }

  /** Returns {@code reversed}: entry reversed, or null. */
  public PointsEntry getReversed() {
    return reversed;
  }

  /** Returns {@code points}: points exchanged, or null. */
  public Integer getPoints() {
    return points;
  }

  /** Sets {@code points}: points exchanged. */
  public void setPoints(Integer points) {
    this.points = points;
  }

  /** Returns {@code amount}: change of the balance. */
  public int getAmount() {
    return amount;
  }

  void computeAmount(int computed) {
    amount = computed;
  }

  /** Returns {@code origin}: record, or null. */
  public String getOrigin() {
    return origin;
  }

  void computeOrigin(String computed) {
    origin = computed;
  }

  @Override
  protected String locate() {
    return account.getRegionCode();
  }
}
