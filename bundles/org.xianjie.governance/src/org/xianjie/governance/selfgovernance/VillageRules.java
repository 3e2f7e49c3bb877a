package org.xianjie.governance.selfgovernance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.meeting.Resolution;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/** Village rules 村规民约, adopted by the village and confirmed again every term (GOV-R5). */
@Entity
@Table(name = "village_rules")
@RecordType(
    name = "village-rules",
    prefix = "VR",
    columns = {"village", "edition", "resolution", "confirmedOn", "confirmDue"},
    searchable = {"code"})
public class VillageRules extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @Min(1)
  @Max(1000)
  @Column(nullable = false)
  private int edition;

  @NotBlank
  @LongText
  @Column(name = "village_rules_text", nullable = false, length = 8000)
  private String text;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "resolution_id", nullable = false)
  private Resolution resolution;

  @NotNull
  @Column(nullable = false)
  private LocalDate confirmedOn;

  @LongText
  @Column(length = 2000)
  private String observance;

  @Group("computed")
  @Computed
  @Column
  private LocalDate confirmDue;

  /** Creates an empty record; the kernel fills it. */
  public VillageRules() {}

  /** Returns {@code village}: village. */
  public Region getVillage() {
    return village;
  }

  /** Returns {@code edition}: edition. */
  public int getEdition() {
    return edition;
  }

  /** Returns {@code resolution}: adopted by. */
  public Resolution getResolution() {
    return resolution;
  }

  /** Returns {@code confirmedOn}: confirmed on. */
  public LocalDate getConfirmedOn() {
    return confirmedOn;
  }

  /** Returns {@code confirmDue}: confirm again until, or null. */
  public LocalDate getConfirmDue() {
    return confirmDue;
  }

  void computeConfirmDue(LocalDate computed) {
    confirmDue = computed;
  }

  @Override
  protected String locate() {
    return village.getCode();
  }
}
