package org.xianjie.management.resource;

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
import jakarta.validation.constraints.NotNull;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/** Equipment 装备 of a village or a contact point (P-VEHICLE, P-EQUIP). */
@Entity
@Table(name = "equipment")
@RecordType(
    name = "equipment",
    prefix = "EQ",
    columns = {"village", "contactPoint", "kind", "quantity", "condition"},
    searchable = {"code"})
public class Equipment extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @Column(length = 60)
  private String contactPoint;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private EquipmentKind kind;

  @Min(1)
  @Max(10000)
  @Column(nullable = false)
  private int quantity;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "equipment_condition", nullable = false, length = 24)
  private EquipmentCondition condition;

  /** Creates an empty record; the kernel fills it. */
  public Equipment() {}

  /** Returns {@code village}: village. */
  public Region getVillage() {
    return village;
  }

  /** Returns {@code contactPoint}: contact point, or null. */
  public String getContactPoint() {
    return contactPoint;
  }

  /** Returns {@code kind}: kind. */
  public EquipmentKind getKind() {
    return kind;
  }

  /** Returns {@code quantity}: quantity. */
  public int getQuantity() {
    return quantity;
  }

  /** Returns {@code condition}: condition. */
  public EquipmentCondition getCondition() {
    return condition;
  }

  @Override
  protected String locate() {
    return village.getCode();
  }
}
