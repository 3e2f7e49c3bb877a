package org.xianjie.responsibility.lists;

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
import java.time.LocalDateTime;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Encrypted;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.responsibility.need.Need;

/** Who answers for a need: an entry of the list of responsibilities 干部责任清单 (domain.md §5.1). */
@Entity
@Table(name = "responsibility_item")
@RecordType(
    name = "responsibility-item",
    prefix = "RI",
    columns = {"need", "owner", "cadre", "role", "answer", "due", "endedAt"},
    searchable = {"code"})
public class ResponsibilityItem extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "need_id", nullable = false)
  private Need need;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "owner_id", nullable = false)
  private Organization owner;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "cadre_id")
  private Cadre cadre;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "item_role", nullable = false, length = 10)
  private ItemRole role;

  @NotNull
  @Column(nullable = false)
  private LocalDateTime assignedAt;

  @NotNull
  @Column(nullable = false)
  private LocalDate due;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private ItemAnswer answer;

  private LocalDateTime answeredAt;

  @LongText
  @Column(length = 400)
  private String refuseReason;

  @Encrypted
  @LongText
  @Column(length = 2100)
  private String progress;

  private LocalDateTime endedAt;

  /** Creates an empty record; the kernel or the caller fills it. */
  public ResponsibilityItem() {}

  /** Returns the need. */
  public Need getNeed() {
    return need;
  }

  /** Sets the need. */
  public void setNeed(Need need) {
    this.need = need;
  }

  /** Returns the organization that answers for it. */
  public Organization getOwner() {
    return owner;
  }

  /** Sets the organization that answers for it. */
  public void setOwner(Organization owner) {
    this.owner = owner;
  }

  /** Returns the cadre who answers for it, or null. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Sets the cadre who answers for it, or null. */
  public void setCadre(Cadre cadre) {
    this.cadre = cadre;
  }

  /** Returns the part it takes. */
  public ItemRole getRole() {
    return role;
  }

  /** Sets the part it takes. */
  public void setRole(ItemRole role) {
    this.role = role;
  }

  /** Returns when it was assigned. */
  public LocalDateTime getAssignedAt() {
    return assignedAt;
  }

  /** Sets when it was assigned. */
  public void setAssignedAt(LocalDateTime assignedAt) {
    this.assignedAt = assignedAt;
  }

  /** Returns the last day for the first response. */
  public LocalDate getDue() {
    return due;
  }

  /** Sets the last day for the first response. */
  public void setDue(LocalDate due) {
    this.due = due;
  }

  /** Returns what the owner said. */
  public ItemAnswer getAnswer() {
    return answer;
  }

  /** Sets what the owner said. */
  public void setAnswer(ItemAnswer answer) {
    this.answer = answer;
  }

  /** Returns when the owner answered, or null. */
  public LocalDateTime getAnsweredAt() {
    return answeredAt;
  }

  /** Sets when the owner answered, or null. */
  public void setAnsweredAt(LocalDateTime answeredAt) {
    this.answeredAt = answeredAt;
  }

  /** Returns why the owner refused, or null. */
  public String getRefuseReason() {
    return refuseReason;
  }

  /** Sets why the owner refused, or null. */
  public void setRefuseReason(String refuseReason) {
    this.refuseReason = refuseReason;
  }

  /** Returns the last reply or progress note, stored encrypted. */
  public String getProgress() {
    return progress;
  }

  /** Sets the last reply or progress note, stored encrypted. */
  public void setProgress(String progress) {
    this.progress = progress;
  }

  /** Returns when the item ended, or null while it is open. */
  public LocalDateTime getEndedAt() {
    return endedAt;
  }

  /** Sets when the item ended, or null while it is open. */
  public void setEndedAt(LocalDateTime endedAt) {
    this.endedAt = endedAt;
  }

  @Override
  protected String locate() {
    return need.getRegionCode();
  }
}
