package org.xianjie.talent.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Choices;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.talent.posting.NeedType;

/** A former resident cadre or expert of the pool 乡村振兴专家库 (S2 H3¶2–3). */
@Entity
@Table(name = "expert_pool_member")
@RecordType(
    name = "expert",
    prefix = "EX",
    columns = {"person", "fields", "commitments", "formerTerm", "rating", "state"},
    searchable = {"formerTerm"})
public class ExpertPoolMember extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @Choices(NeedType.class)
  @Column(length = 400)
  private String fields;

  @Choices(Commitment.class)
  @Column(length = 400)
  private String commitments;

  @Computed
  @Column(length = 200)
  private String formerTerm;

  @Computed
  @Column(length = 64)
  private String source;

  @Computed
  @LongText
  @Column(length = 2000)
  private String refusalReason;

  @Computed @Column private Integer rating;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private ExpertState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public ExpertPoolMember() {}

  /** Returns the person. */
  public Person getPerson() {
    return person;
  }

  /** Sets the person. */
  public void setPerson(Person person) {
    this.person = person;
  }

  /** Returns the fields. */
  public String getFields() {
    return fields;
  }

  /** Returns the commitments. */
  public String getCommitments() {
    return commitments;
  }

  /** Sets the former term. */
  public void setFormerTerm(String formerTerm) {
    this.formerTerm = formerTerm;
  }

  /** Returns the term it follows. */
  public String getSource() {
    return source;
  }

  /** Sets the term it follows. */
  public void setSource(String source) {
    this.source = source;
  }

  /** Sets the reason. */
  public void setRefusalReason(String refusalReason) {
    this.refusalReason = refusalReason;
  }

  /** Sets the mean rating (tenths). */
  public void setRating(Integer rating) {
    this.rating = rating;
  }

  /** Returns the state. */
  public ExpertState getState() {
    return state;
  }

  /** Sets the state. */
  public void setState(ExpertState state) {
    this.state = state;
  }

  @Override
  protected String locate() {
    return person.getRegionCode();
  }
}
