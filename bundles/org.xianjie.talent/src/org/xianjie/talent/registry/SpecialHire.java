package org.xianjie.talent.registry;

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

/** A talent engaged for a project or an industry (S0 §4.3.1(1)). */
@Entity
@Table(name = "special_hire")
@RecordType(
    name = "special-hire",
    prefix = "SH",
    columns = {"project", "talent", "mode", "validFrom", "validTo"},
    searchable = {"project"})
public class SpecialHire extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 120)
  private String project;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "talent_id", nullable = false)
  private TalentProfile talent;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "hire_mode", nullable = false, length = 24)
  private HireMode mode;

  @Alias("from")
  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  @Alias("to")
  @NotBefore("validFrom")
  @Column
  private LocalDate validTo;

  @LongText
  @Column(name = "hire_output", length = 2000)
  private String output;

  /** Creates an empty record; the kernel or the caller fills it. */
  public SpecialHire() {}

  @Override
  protected String locate() {
    return talent.getRegionCode();
  }
}
