package org.xianjie.responsibility.assignment;

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
import java.util.Map;
import org.xianjie.core.household.Household;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Alias;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.core.region.Region;

/** Who is sent where, or keeps contact with whom 选派/包联关系 (domain.md §5.1). */
@Entity
@Table(name = "assignment")
@RecordType(
    name = "assignment",
    prefix = "A",
    columns = {
      "cadre",
      "socialPerson",
      "type",
      "role",
      "region",
      "household",
      "fullTime",
      "validFrom",
      "validTo",
      "state"
    },
    searchable = {"code"})
public class Assignment extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "cadre_id")
  private Cadre cadre;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "social_person_id")
  private Person socialPerson;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "assignment_type", nullable = false, length = 20)
  private AssignmentType type;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "assignment_role", nullable = false, length = 20)
  private AssignmentRole role;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "household_id")
  private Household household;

  @Column(nullable = false)
  private boolean fullTime;

  @Alias("from")
  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  @Alias("to")
  private LocalDate validTo;

  @Group("computed")
  @State
  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private AssignmentState state;

  @Computed
  @LongText
  @Column(length = 400)
  private String handover;

  /** Creates an empty record; the kernel or the caller fills it. */
  public Assignment() {}

  /** Returns the cadre, or null. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Sets the cadre, or null. */
  public void setCadre(Cadre cadre) {
    this.cadre = cadre;
  }

  /** Returns the person of a social force, or null. */
  public Person getSocialPerson() {
    return socialPerson;
  }

  /** Sets the person of a social force, or null. */
  public void setSocialPerson(Person socialPerson) {
    this.socialPerson = socialPerson;
  }

  /** Returns the kind. */
  public AssignmentType getType() {
    return type;
  }

  /** Sets the kind. */
  public void setType(AssignmentType type) {
    this.type = type;
  }

  /** Returns the role. */
  public AssignmentRole getRole() {
    return role;
  }

  /** Sets the role. */
  public void setRole(AssignmentRole role) {
    this.role = role;
  }

  /** Returns the region it is for. */
  public Region getRegion() {
    return region;
  }

  /** Sets the region it is for. */
  public void setRegion(Region region) {
    this.region = region;
  }

  /** Returns the household of a household contact, or null. */
  public Household getHousehold() {
    return household;
  }

  /** Sets the household of a household contact, or null. */
  public void setHousehold(Household household) {
    this.household = household;
  }

  /** Returns whether it is full time. */
  public boolean isFullTime() {
    return fullTime;
  }

  /** Sets whether it is full time. */
  public void setFullTime(boolean fullTime) {
    this.fullTime = fullTime;
  }

  /** Returns the first day. */
  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** Sets the first day. */
  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  /** Returns the last day, or null while it is active. */
  public LocalDate getValidTo() {
    return validTo;
  }

  /** Sets the last day, or null while it is active. */
  public void setValidTo(LocalDate validTo) {
    this.validTo = validTo;
  }

  /** Returns the state. */
  public AssignmentState getState() {
    return state;
  }

  /** Returns what was handed over to whom, or null. */
  public String getHandover() {
    return handover;
  }

  /** Ends it; needs and projects go to somebody else, nothing is deleted. */
  public void end(LocalDate day, String handedOver) {
    validTo = day;
    handover = handedOver;
  }

  /** Returns what its events tell: the type and, where it is a cadre's, the cadre. */
  Map<String, String> announcement() {
    return cadre == null
        ? Map.of("type", type.name())
        : Map.of("type", type.name(), "cadre", cadre.getCode());
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
