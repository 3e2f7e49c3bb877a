package org.xianjie.talent.posting;

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
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Choices;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.UniqueTogether;

/** A cadre of the professional pool 驻村干部专业人才库 (S2 H2¶2). */
@Entity
@Table(name = "cadre_pool_entry")
@RecordType(
    name = "cadre-pool",
    prefix = "CP",
    columns = {"cadre", "professionalField", "needTypes", "readiness", "priorTerms"},
    searchable = {"professionalField"})
@UniqueTogether({"cadre"})
public class CadrePoolEntry extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cadre_id", nullable = false)
  private Cadre cadre;

  @NotBlank
  @Column(nullable = false, length = 60)
  private String professionalField;

  @NotBlank
  @Choices(NeedType.class)
  @Column(nullable = false, length = 400)
  private String needTypes;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private Readiness readiness;

  @Computed
  @Column(nullable = false)
  private int priorTerms;

  /** Creates an empty record; the kernel or the caller fills it. */
  public CadrePoolEntry() {}

  /** Returns the cadre. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Returns the professional field. */
  public String getProfessionalField() {
    return professionalField;
  }

  /** Returns the fits needs. */
  public String getNeedTypes() {
    return needTypes;
  }

  /** Returns the readiness. */
  public Readiness getReadiness() {
    return readiness;
  }

  /** Sets the terms served. */
  public void setPriorTerms(int priorTerms) {
    this.priorTerms = priorTerms;
  }

  @Override
  protected String locate() {
    return cadre.getRegionCode();
  }
}
