package org.xianjie.governance.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Personal;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/** The masses supervision committee 群众监督委员会 of a village: the examiners (S1 §4.4). */
@Entity
@Table(name = "mass_sup_committee")
@RecordType(
    name = "mass-sup-committee",
    prefix = "MS",
    columns = {"village", "validFrom", "validTo"},
    searchable = {"code"})
public class MassSupCommittee extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @Personal
  @NotBlank
  @Column(nullable = false, length = 400)
  private String members;

  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  @Column private LocalDate validTo;

  /** Creates an empty record; the kernel fills it. */
  public MassSupCommittee() {}

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
