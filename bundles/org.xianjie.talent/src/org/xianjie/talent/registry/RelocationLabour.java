package org.xianjie.talent.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.UniqueTogether;
import org.xianjie.core.region.Region;

/** Labour at a relocation site (S0 §4.3.1(2)). */
@Entity
@Table(name = "relocation_labour")
@RecordType(
    name = "relocation-labour",
    prefix = "RL",
    columns = {"site", "countedOn", "labourCount", "skilled", "placed", "unplaced"},
    searchable = {"skills"})
@UniqueTogether({"site", "countedOn"})
public class RelocationLabour extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "site_id", nullable = false)
  private Region site;

  @NotNull
  @Column(nullable = false)
  private LocalDate countedOn;

  @Min(0)
  @Column(nullable = false)
  private int labourCount;

  @Min(0)
  @Column(nullable = false)
  private int skilled;

  @Min(0)
  @Column(nullable = false)
  private int placed;

  @Column(length = 200)
  private String skills;

  @Computed
  @Column(nullable = false)
  private int unplaced;

  /** Creates an empty record; the kernel or the caller fills it. */
  public RelocationLabour() {}

  /** Returns the labour force. */
  public int getLabourCount() {
    return labourCount;
  }

  /** Returns the skilled. */
  public int getSkilled() {
    return skilled;
  }

  /** Returns the placed in work. */
  public int getPlaced() {
    return placed;
  }

  /** Sets the not placed. */
  public void setUnplaced(int unplaced) {
    this.unplaced = unplaced;
  }

  @Override
  protected String locate() {
    return site.getRegionCode();
  }
}
