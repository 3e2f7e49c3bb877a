package org.xianjie.organization.standard;

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
import org.xianjie.core.record.Alias;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.NotBefore;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/** One item of the acceptance checklist; a county defines its own (S0 §4.1.2(3)). */
@Entity
@Table(name = "checklist_item")
@RecordType(
    name = "checklist-item",
    prefix = "CI",
    title = "title",
    columns = {"title", "kind", "region", "owner", "validFrom", "validTo"},
    searchable = {"title"})
public class ChecklistItem extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 120)
  private String title;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "item_kind", nullable = false, length = 24)
  private ChecklistKind kind;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @LongText
  @Column(length = 2000)
  private String body;

  @Column(length = 60)
  private String owner;

  @Alias("from")
  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  @Alias("to")
  @NotBefore("validFrom")
  @Column
  private LocalDate validTo;

  /** Creates an empty record; the kernel or the caller fills it. */
  public ChecklistItem() {}

  /** Returns the title. */
  public String getTitle() {
    return title;
  }

  /** Returns the kind. */
  public ChecklistKind getKind() {
    return kind;
  }

  /** Returns the region. */
  public Region getRegion() {
    return region;
  }

  /** Returns the valid from. */
  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** Returns the valid to. */
  public LocalDate getValidTo() {
    return validTo;
  }

  @Override
  protected String locate() {
    return region.getRegionCode();
  }
}
