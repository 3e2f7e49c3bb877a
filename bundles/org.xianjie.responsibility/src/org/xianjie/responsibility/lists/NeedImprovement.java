package org.xianjie.responsibility.lists;

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
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Alias;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.responsibility.need.Need;
import org.xianjie.responsibility.need.NeedCategory;

/** What is done better after a bad rating or an unsolved need 评价改进 (domain.md §5.1). */
@Entity
@Table(name = "need_improvement")
@RecordType(
    name = "need-improvement",
    prefix = "NI",
    columns = {"need", "measure", "owner", "due", "doneOn"},
    searchable = {"code"})
public class NeedImprovement extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "need_id", nullable = false)
  private Need need;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private NeedCategory category;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 400)
  private String measure;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "owner_id")
  private Organization owner;

  private LocalDate due;

  @Alias("done")
  private LocalDate doneOn;

  /** Creates an empty record; the kernel or the caller fills it. */
  public NeedImprovement() {}

  /** Returns the need. */
  public Need getNeed() {
    return need;
  }

  /** Sets the need. */
  public void setNeed(Need need) {
    this.need = need;
  }

  /** Returns what it is about. */
  public NeedCategory getCategory() {
    return category;
  }

  /** Sets what it is about. */
  public void setCategory(NeedCategory category) {
    this.category = category;
  }

  /** Returns what is done better. */
  public String getMeasure() {
    return measure;
  }

  /** Sets what is done better. */
  public void setMeasure(String measure) {
    this.measure = measure;
  }

  /** Returns who does it, or null. */
  public Organization getOwner() {
    return owner;
  }

  /** Sets who does it, or null. */
  public void setOwner(Organization owner) {
    this.owner = owner;
  }

  /** Returns until when, or null. */
  public LocalDate getDue() {
    return due;
  }

  /** Sets until when, or null. */
  public void setDue(LocalDate due) {
    this.due = due;
  }

  /** Returns when it was done, or null. */
  public LocalDate getDoneOn() {
    return doneOn;
  }

  /** Sets when it was done, or null. */
  public void setDoneOn(LocalDate doneOn) {
    this.doneOn = doneOn;
  }

  @Override
  protected String locate() {
    return need.getRegionCode();
  }
}
