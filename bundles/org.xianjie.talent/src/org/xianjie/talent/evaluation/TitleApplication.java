package org.xianjie.talent.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;

/** An application for a title; achievements count, the major does not (S0 §4.3.4(2)–(3)). */
@Entity
@Table(name = "title_application")
@RecordType(
    name = "title-application",
    prefix = "TI",
    columns = {"person", "title", "kind", "linkedIncome", "state"},
    searchable = {"title"})
public class TitleApplication extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @NotBlank
  @Column(nullable = false, length = 80)
  private String title;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "application_kind", nullable = false, length = 24)
  private TitleKind kind;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 2000)
  private String achievements;

  @Min(0)
  @Column(precision = 14, scale = 2)
  private BigDecimal linkedIncome;

  @Group("computed")
  @Computed
  @LongText
  @Column(length = 2000)
  private String decision;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private TitleState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public TitleApplication() {}

  /** Sets the decision. */
  public void setDecision(String decision) {
    this.decision = decision;
  }

  @Override
  protected String locate() {
    return person.getRegionCode();
  }
}
