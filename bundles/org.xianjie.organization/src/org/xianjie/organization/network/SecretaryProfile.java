package org.xianjie.organization.network;

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
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Alias;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.NotBefore;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.AtLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;

/** The secretary of a village party organization, or a reserve for the post (S0 §4.3.3(1)). */
@Entity
@Table(name = "secretary_profile")
@RecordType(
    name = "secretary",
    prefix = "SEC",
    columns = {
      "village",
      "cadre",
      "committeeHead",
      "sourceGroup",
      "validFrom",
      "validTo",
      "termEnds",
      "trainedOn",
      "reserve"
    },
    searchable = {"code"})
public class SecretaryProfile extends AbstractRecord {
  @AtLevel(RegionLevel.VILLAGE)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cadre_id", nullable = false)
  private Cadre cadre;

  @Column(nullable = false)
  private boolean committeeHead;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private SecretarySource sourceGroup;

  @Alias("from")
  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  @Alias("to")
  @NotBefore("validFrom")
  @Column
  private LocalDate validTo;

  @Column private LocalDate termEnds;

  @Column(nullable = false)
  private boolean reserve;

  @Computed @Column private LocalDate trainedOn;

  /** Creates an empty record; the kernel or the caller fills it. */
  public SecretaryProfile() {}

  /** Returns the village. */
  public Region getVillage() {
    return village;
  }

  /** Returns the cadre. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Returns whether also head of the village committee. */
  public boolean isCommitteeHead() {
    return committeeHead;
  }

  /** Returns the in office from. */
  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** Returns the in office until. */
  public LocalDate getValidTo() {
    return validTo;
  }

  /** Returns whether reserve. */
  public boolean isReserve() {
    return reserve;
  }

  /** Returns the last trained on. */
  public LocalDate getTrainedOn() {
    return trainedOn;
  }

  /** Sets the last trained on. */
  public void setTrainedOn(LocalDate trainedOn) {
    this.trainedOn = trainedOn;
  }

  @Override
  protected String locate() {
    return village.getRegionCode();
  }
}
