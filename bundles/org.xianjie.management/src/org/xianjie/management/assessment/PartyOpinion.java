package org.xianjie.management.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.management.scheme.Party;

/**
 * The opinion 评价意见 of one of the four parties; its score is the weighted mean of the answers
 * (MGT-R3).
 */
@Entity
@Table(name = "party_opinion")
@RecordType(
    name = "party-opinion",
    prefix = "PO",
    columns = {"assessment", "party", "score", "signedAt", "state"},
    searchable = {"code"})
public class PartyOpinion extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "assessment_id", nullable = false)
  private Assessment assessment;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private Party party;

  @LongText
  @Column(length = 2000)
  private String comment;

  @Group("computed")
  @Computed
  @Column(precision = 14, scale = 2)
  private BigDecimal score;

  @Computed @Column private LocalDateTime signedAt;

  @Computed
  @Column(length = 64)
  private String signedBy;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private OpinionState state;

  /** Creates an empty record; the kernel fills it. */
  public PartyOpinion() {}

  /** Returns {@code assessment}: assessment. */
  public Assessment getAssessment() {
    return assessment;
  }

  /** Returns {@code party}: party. */
  public Party getParty() {
    return party;
  }

  /** Returns {@code score}: score, or null. */
  public BigDecimal getScore() {
    return score;
  }

  void computeScore(BigDecimal computed) {
    score = computed;
  }

  /** Returns {@code signedAt}: signed at, or null. */
  public LocalDateTime getSignedAt() {
    return signedAt;
  }

  void computeSignedAt(LocalDateTime computed) {
    signedAt = computed;
  }

  /** Returns {@code signedBy}: signed by, or null. */
  public String getSignedBy() {
    return signedBy;
  }

  void computeSignedBy(String computed) {
    signedBy = computed;
  }

  /** Returns {@code state}: state. */
  public OpinionState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return assessment.getRegionCode();
  }
}
