package org.xianjie.talent.training;

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
import org.xianjie.core.organization.Organization;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Alias;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.NotBefore;
import org.xianjie.core.record.RecordType;

/** Practice of an office cadre or graduate in the front line (S1 §5.4, S0 §4.3.1(3)). */
@Entity
@Table(name = "post_rotation")
@RecordType(
    name = "post-rotation",
    prefix = "PR",
    columns = {"person", "kind", "base", "unit", "post", "validFrom", "validTo"},
    searchable = {"post"})
public class PostRotation extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "rotation_kind", nullable = false, length = 24)
  private RotationKind kind;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "base_id")
  private PracticeBase base;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "unit_id")
  private Organization unit;

  @NotBlank
  @Column(nullable = false, length = 80)
  private String post;

  @LongText
  @Column(length = 2000)
  private String tasks;

  @Alias("from")
  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  @Alias("to")
  @NotBefore("validFrom")
  @Column
  private LocalDate validTo;

  @LongText
  @Column(name = "rotation_result", length = 2000)
  private String result;

  /** Creates an empty record; the kernel or the caller fills it. */
  public PostRotation() {}

  /** Returns the practice base. */
  public PracticeBase getBase() {
    return base;
  }

  /** Returns the unit. */
  public Organization getUnit() {
    return unit;
  }

  @Override
  protected String locate() {
    return person.getRegionCode();
  }
}
