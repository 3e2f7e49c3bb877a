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

/** A member of a villagers’ council and the term. */
@Entity
@Table(name = "council_member")
@RecordType(
    name = "council-member",
    prefix = "CM",
    columns = {"council", "name", "represents", "validFrom", "validTo"},
    searchable = {"code"})
public class CouncilMember extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "council_id", nullable = false)
  private Council council;

  @Personal
  @NotBlank
  @Column(nullable = false, length = 60)
  private String name;

  @Column(length = 80)
  private String represents;

  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  @Column private LocalDate validTo;

  /** Creates an empty record; the kernel fills it. */
  public CouncilMember() {}

  /** Returns {@code council}: council. */
  public Council getCouncil() {
    return council;
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
    return council.getRegionCode();
  }
}
