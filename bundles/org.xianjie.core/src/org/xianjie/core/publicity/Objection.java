package org.xianjie.core.publicity;

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
import java.time.LocalDateTime;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Alias;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Encrypted;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;

/** An objection to a public notice 异议 (domain.md §3.2). It may be anonymous. */
@Entity
@Table(name = "objection")
@RecordType(
    name = "objection",
    prefix = "OB",
    columns = {"notice", "text", "raisedAt", "result", "state"})
public class Objection extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "notice_id", nullable = false)
  private PublicNotice notice;

  @LongText
  @NotBlank
  @Column(nullable = false, length = 2000)
  private String text;

  @Alias({"from"})
  @Encrypted
  @Column(length = 300)
  private String raisedBy;

  @NotNull
  @Column(nullable = false)
  private LocalDateTime raisedAt;

  @Computed
  @Column(length = 64)
  private String handledBy;

  @Computed
  @Enumerated(EnumType.STRING)
  @Column(length = 12)
  private ObjectionResult result;

  @Computed
  @LongText
  @Column(length = 2000)
  private String answer;

  @Computed private LocalDateTime answeredAt;

  @State
  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private ObjectionState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public Objection() {}

  /** Returns the notice objected to. */
  public PublicNotice getNotice() {
    return notice;
  }

  /** Sets the notice objected to. */
  public void setNotice(PublicNotice notice) {
    this.notice = notice;
  }

  /** Returns the objection. */
  public String getText() {
    return text;
  }

  /** Sets the objection. */
  public void setText(String text) {
    this.text = text;
  }

  /** Returns who objects, or null. */
  public String getRaisedBy() {
    return raisedBy;
  }

  /** Sets who objects, or null. */
  public void setRaisedBy(String raisedBy) {
    this.raisedBy = raisedBy;
  }

  /** Returns when it was raised, business time. */
  public LocalDateTime getRaisedAt() {
    return raisedAt;
  }

  /** Sets when it was raised, business time. */
  public void setRaisedAt(LocalDateTime raisedAt) {
    this.raisedAt = raisedAt;
  }

  /** Returns the account that answered, or null. */
  public String getHandledBy() {
    return handledBy;
  }

  /** Sets the account that answered, or null. */
  void setHandledBy(String handledBy) {
    this.handledBy = handledBy;
  }

  /** Returns what became of it, or null. */
  public ObjectionResult getResult() {
    return result;
  }

  /** Sets what became of it, or null. */
  void setResult(ObjectionResult result) {
    this.result = result;
  }

  /** Returns the answer, or null. */
  public String getAnswer() {
    return answer;
  }

  /** Sets the answer, or null. */
  void setAnswer(String answer) {
    this.answer = answer;
  }

  /** Returns when it was answered, or null. */
  public LocalDateTime getAnsweredAt() {
    return answeredAt;
  }

  /** Sets when it was answered, or null. */
  void setAnsweredAt(LocalDateTime answeredAt) {
    this.answeredAt = answeredAt;
  }

  /** Returns the state. */
  public ObjectionState getState() {
    return state;
  }

  /** Sets the state. */
  void setState(ObjectionState state) {
    this.state = state;
  }

  @Override
  protected String locate() {
    return notice.getRegionCode();
  }
}
