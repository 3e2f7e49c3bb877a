package org.xianjie.governance.special;

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
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Encrypted;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.Personal;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/**
 * Service of a special person 特殊人群服务管理: the most sensitive table. Service only: no score, no
 * points, no use in assessment or matching (GOV-R8).
 */
@Entity
@Table(name = "special_person")
@RecordType(
    name = "special-person",
    prefix = "SPC",
    columns = {"village", "caretaker", "reviewDue", "endedOn"},
    searchable = {"code"})
public class SpecialPerson extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @NotBlank
  @Encrypted
  @Column(nullable = false, length = 400)
  private String person;

  @Personal
  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private SpecialKind kind;

  @Personal
  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private LegalBasisKind basis;

  @Personal
  @NotBlank
  @Column(nullable = false, length = 200)
  private String basisText;

  @NotBlank
  @Encrypted
  @LongText
  @Column(nullable = false, length = 2100)
  private String servicePlan;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "caretaker_id", nullable = false)
  private Cadre caretaker;

  @Personal
  @NotBlank
  @Column(nullable = false, length = 200)
  private String purpose;

  @NotNull
  @Column(nullable = false)
  private LocalDate reviewDue;

  @Column private LocalDate endedOn;

  /** Creates an empty record; the kernel fills it. */
  public SpecialPerson() {}

  /** Returns {@code reviewDue}: review until. */
  public LocalDate getReviewDue() {
    return reviewDue;
  }

  /** Returns {@code endedOn}: ended on, or null. */
  public LocalDate getEndedOn() {
    return endedOn;
  }

  @Override
  protected String locate() {
    return village.getCode();
  }
}
