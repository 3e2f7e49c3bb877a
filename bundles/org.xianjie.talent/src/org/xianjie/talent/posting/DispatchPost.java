package org.xianjie.talent.posting;

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
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.core.region.Region;

/**
 * One cadre sent by a plan; the record of dispatch that this module keeps by itself (domain.md
 * §6.2, §11.2).
 */
@Entity
@Table(name = "dispatch_post")
@RecordType(
    name = "dispatch-post",
    prefix = "DPO",
    columns = {
      "plan",
      "cadre",
      "role",
      "type",
      "region",
      "fieldMatch",
      "startedOn",
      "endedOn",
      "state"
    },
    searchable = {"code"})
public class DispatchPost extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "plan_id", nullable = false)
  private DispatchPlan plan;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cadre_id", nullable = false)
  private Cadre cadre;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "post_role", nullable = false, length = 24)
  private PostRole role;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "post_type", nullable = false, length = 24)
  private PostType type;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @LongText
  @Column(length = 2000)
  private String overrideReason;

  @Group("computed")
  @Computed
  @Column(nullable = false)
  private boolean fieldMatch;

  @Computed @Column private LocalDate startedOn;

  @Computed @Column private LocalDate endedOn;

  @Computed @Column private LocalDate extendedTo;

  @Computed
  @LongText
  @Column(length = 2000)
  private String handover;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private PostState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public DispatchPost() {}

  /** Returns the plan. */
  public DispatchPlan getPlan() {
    return plan;
  }

  /** Returns the cadre. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Returns the role. */
  public PostRole getRole() {
    return role;
  }

  /** Returns the type. */
  public PostType getType() {
    return type;
  }

  /** Returns the place. */
  public Region getRegion() {
    return region;
  }

  /** Returns the reason for a mismatch. */
  public String getOverrideReason() {
    return overrideReason;
  }

  /** Returns whether field matches. */
  public boolean isFieldMatch() {
    return fieldMatch;
  }

  /** Sets whether field matches. */
  public void setFieldMatch(boolean fieldMatch) {
    this.fieldMatch = fieldMatch;
  }

  /** Returns the started on. */
  public LocalDate getStartedOn() {
    return startedOn;
  }

  /** Sets the started on. */
  public void setStartedOn(LocalDate startedOn) {
    this.startedOn = startedOn;
  }

  /** Returns the ended on. */
  public LocalDate getEndedOn() {
    return endedOn;
  }

  /** Sets the ended on. */
  public void setEndedOn(LocalDate endedOn) {
    this.endedOn = endedOn;
  }

  /** Sets the extended to. */
  public void setExtendedTo(LocalDate extendedTo) {
    this.extendedTo = extendedTo;
  }

  /** Sets the handover. */
  public void setHandover(String handover) {
    this.handover = handover;
  }

  /** Returns the state. */
  public PostState getState() {
    return state;
  }

  /** Sets the state. */
  public void setState(PostState state) {
    this.state = state;
  }

  @Override
  protected String locate() {
    return region.getRegionCode();
  }
}
