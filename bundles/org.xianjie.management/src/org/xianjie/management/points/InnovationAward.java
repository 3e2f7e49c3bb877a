package org.xianjie.management.points;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;

/** The innovation award 包村联户创新奖, with the experience written down for others (S1 §5.1). */
@Entity
@Table(name = "innovation_award")
@RecordType(
    name = "innovation-award",
    prefix = "IA",
    title = "title",
    columns = {"cadre", "awardedOn", "title"},
    searchable = {"title"})
public class InnovationAward extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cadre_id", nullable = false)
  private Cadre cadre;

  @NotNull
  @Column(nullable = false)
  private LocalDate awardedOn;

  @NotBlank
  @Column(nullable = false, length = 120)
  private String title;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 4000)
  private String experience;

  /** Creates an empty record; the kernel fills it. */
  public InnovationAward() {}

  /** Returns {@code cadre}: cadre. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Returns {@code awardedOn}: awarded on. */
  public LocalDate getAwardedOn() {
    return awardedOn;
  }

  @Override
  protected String locate() {
    return cadre.getRegionCode();
  }
}
