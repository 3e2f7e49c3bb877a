package org.xianjie.management.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;

/** A question one of the four parties answers with 0–100 (domain.md §8.1, PartyOpinion). */
@Entity
@Table(name = "party_question")
@RecordType(
    name = "party-question",
    prefix = "PQ",
    title = "question",
    columns = {"scheme", "party", "question", "kind", "weight"},
    searchable = {"question"})
public class PartyQuestion extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "scheme_id", nullable = false)
  private AssessmentScheme scheme;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private Party party;

  @NotBlank
  @Column(nullable = false, length = 200)
  private String question;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private IndicatorKind kind;

  @Column(nullable = false)
  private boolean contactWork;

  @NotNull
  @DecimalMin("0")
  @Column(nullable = false, precision = 14, scale = 2)
  private BigDecimal weight;

  /** Creates an empty record; the kernel fills it. */
  public PartyQuestion() {}

  /** Returns {@code scheme}: scheme. */
  public AssessmentScheme getScheme() {
    return scheme;
  }

  /** Returns {@code party}: party. */
  public Party getParty() {
    return party;
  }

  /** Returns {@code question}: question. */
  public String getQuestion() {
    return question;
  }

  /** Returns {@code kind}: kind. */
  public IndicatorKind getKind() {
    return kind;
  }

  /** Returns {@code contactWork}: contact work. */
  public boolean isContactWork() {
    return contactWork;
  }

  /** Returns {@code weight}: weight. */
  public BigDecimal getWeight() {
    return weight;
  }

  @Override
  protected String locate() {
    return scheme.getRegionCode();
  }
}
