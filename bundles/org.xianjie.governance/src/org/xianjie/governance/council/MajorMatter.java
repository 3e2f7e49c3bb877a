package org.xianjie.governance.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xianjie.core.meeting.Resolution;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/** An item of the list of major matters of a village 重大事项清单, adopted by the village (GOV-R1). */
@Entity
@Table(name = "major_matter")
@RecordType(
    name = "major-matter",
    prefix = "MM",
    title = "description",
    columns = {
      "village",
      "kind",
      "description",
      "moneyLimit",
      "resolution",
      "validFrom",
      "validTo"
    },
    searchable = {"description"})
public class MajorMatter extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private MatterKind kind;

  @NotBlank
  @Column(nullable = false, length = 200)
  private String description;

  @DecimalMin("0")
  @Column(precision = 14, scale = 2)
  private BigDecimal moneyLimit;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "resolution_id")
  private Resolution resolution;

  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  @Column private LocalDate validTo;

  /** Creates an empty record; the kernel fills it. */
  public MajorMatter() {}

  /** Returns {@code village}: village. */
  public Region getVillage() {
    return village;
  }

  /** Returns {@code kind}: kind. */
  public MatterKind getKind() {
    return kind;
  }

  /** Returns {@code moneyLimit}: from this amount, or null. */
  public BigDecimal getMoneyLimit() {
    return moneyLimit;
  }

  /** Returns {@code resolution}: adopted by, or null. */
  public Resolution getResolution() {
    return resolution;
  }

  /** Returns {@code validFrom}: from. */
  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** Returns {@code validTo}: to, or null. */
  public LocalDate getValidTo() {
    return validTo;
  }

  @Override
  protected String locate() {
    return village.getCode();
  }
}
