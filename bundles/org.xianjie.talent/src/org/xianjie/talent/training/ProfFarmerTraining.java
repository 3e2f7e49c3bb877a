package org.xianjie.talent.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Choices;
import org.xianjie.core.record.RecordType;

/** Training of a professional farmer with a partner (S0 §4.3.2(3)). */
@Entity
@Table(name = "prof_farmer_training")
@RecordType(
    name = "farmer-training",
    prefix = "FT",
    columns = {"person", "subjects", "partner", "heldOn", "durationHours"},
    searchable = {"code"})
public class ProfFarmerTraining extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @NotBlank
  @Choices(FarmerSubject.class)
  @Column(nullable = false, length = 400)
  private String subjects;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "partner_id")
  private Organization partner;

  @NotNull
  @Column(nullable = false)
  private LocalDate heldOn;

  @Min(0)
  @Column(nullable = false)
  private int durationHours;

  /** Creates an empty record; the kernel or the caller fills it. */
  public ProfFarmerTraining() {}

  @Override
  protected String locate() {
    return person.getRegionCode();
  }
}
