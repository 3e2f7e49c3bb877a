package org.xianjie.core.meeting;

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
import java.time.LocalDateTime;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.Personal;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.record.State;

/**
 * A meeting 会议: joint conference, council, party life, exchange of experience (domain.md §3.2). Its
 * region is that of the organization that meets.
 */
@Entity
@Table(name = "meeting")
@RecordType(
    name = "meeting",
    prefix = "M",
    title = "title",
    columns = {"title", "type", "organization", "time", "place", "state"},
    searchable = {"title"})
public class Meeting extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 120)
  private String title;

  @SortKeyOf("title")
  @Column(length = 760)
  private String titleSortKey;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "meeting_type", nullable = false, length = 24)
  private MeetingType type;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "organization_id", nullable = false)
  private Organization organization;

  @NotNull
  @Column(name = "meeting_time", nullable = false)
  private LocalDateTime time;

  @Column(length = 120)
  private String place;

  @LongText
  @Column(length = 2000)
  private String agenda;

  @Min(1)
  private Integer entitled;

  @Computed private Integer present;

  @Personal
  @LongText
  @Column(length = 2000)
  private String attendees;

  @Computed
  @LongText
  @Column(length = 8000)
  private String minutes;

  @Computed
  @LongText
  @Column(length = 400)
  private String cancelReason;

  @State
  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private MeetingState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public Meeting() {}

  /** Returns the title. */
  public String getTitle() {
    return title;
  }

  /** Sets the title. */
  public void setTitle(String title) {
    this.title = title;
  }

  /** Returns the kind. */
  public MeetingType getType() {
    return type;
  }

  /** Sets the kind. */
  public void setType(MeetingType type) {
    this.type = type;
  }

  /** Returns the organization that meets. */
  public Organization getOrganization() {
    return organization;
  }

  /** Sets the organization that meets. */
  public void setOrganization(Organization organization) {
    this.organization = organization;
  }

  /** Returns when it begins, business time. */
  public LocalDateTime getTime() {
    return time;
  }

  /** Sets when it begins, business time. */
  public void setTime(LocalDateTime time) {
    this.time = time;
  }

  /** Returns where it takes place. */
  public String getPlace() {
    return place;
  }

  /** Sets where it takes place. */
  public void setPlace(String place) {
    this.place = place;
  }

  /** Returns the agenda. */
  public String getAgenda() {
    return agenda;
  }

  /** Sets the agenda. */
  public void setAgenda(String agenda) {
    this.agenda = agenda;
  }

  /** Returns how many may vote, or null. */
  public Integer getEntitled() {
    return entitled;
  }

  /** Sets how many may vote, or null. */
  public void setEntitled(Integer entitled) {
    this.entitled = entitled;
  }

  /** Returns how many came; null before it was held. */
  public Integer getPresent() {
    return present;
  }

  /** Sets how many came; null before it was held. */
  void setPresent(Integer present) {
    this.present = present;
  }

  /** Returns who came. */
  public String getAttendees() {
    return attendees;
  }

  /** Sets who came. */
  public void setAttendees(String attendees) {
    this.attendees = attendees;
  }

  /** Returns the minutes; null before they are final. */
  public String getMinutes() {
    return minutes;
  }

  /** Sets the minutes; null before they are final. */
  void setMinutes(String minutes) {
    this.minutes = minutes;
  }

  /** Returns why it was cancelled, or null. */
  public String getCancelReason() {
    return cancelReason;
  }

  /** Sets why it was cancelled, or null. */
  void setCancelReason(String cancelReason) {
    this.cancelReason = cancelReason;
  }

  /** Returns the state. */
  public MeetingState getState() {
    return state;
  }

  /** Sets the state. */
  void setState(MeetingState state) {
    this.state = state;
  }

  /** Tells whether nothing can be added or changed any more. */
  public boolean isClosed() {
    return state == MeetingState.MINUTED || state == MeetingState.CANCELLED;
  }

  @Override
  protected String locate() {
    return organization.getRegion().getCode();
  }
}
