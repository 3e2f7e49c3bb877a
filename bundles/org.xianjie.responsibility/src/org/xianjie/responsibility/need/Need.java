package org.xianjie.responsibility.need;

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
import org.xianjie.core.household.Household;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.Alias;
import org.xianjie.core.record.Encrypted;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.References;
import org.xianjie.core.region.Region;

/**
 * A need of a household or a village: an entry of the list of needs 群众需求清单 (domain.md §5.1). First
 * group: what a person is asked for.
 */
@Entity
@Table(name = "need")
@RecordType(
    name = "need",
    prefix = "N",
    title = "summary",
    columns = {
      "summary",
      "household",
      "village",
      "category",
      "urgency",
      "state",
      "slaDue",
      "receivedAt"
    },
    searchable = {"code", "summary"})
public class Need extends NeedProgress {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "household_id")
  private Household household;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "village_id")
  private Region village;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private NeedCategory category;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private NeedUrgency urgency;

  @NotBlank
  @Column(nullable = false, length = 60)
  private String summary;

  @Encrypted
  @LongText
  @Column(name = "need_text", length = 4100)
  private String text;

  @Group("details")
  @Column(nullable = false)
  private LocalDateTime receivedAt;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private NeedChannel channel;

  @Column(length = 40)
  private String topic;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private RaiserAge raiserAge;

  @Alias("involvedDepts")
  @References(Organization.class)
  @Column(length = 400)
  private String involvedDepartments;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "linked_need_id")
  private Need linkedNeed;

  /** Creates an empty record; the kernel or the caller fills it. */
  public Need() {}

  /** Returns the household, or null for a matter of the village. */
  public Household getHousehold() {
    return household;
  }

  /** Sets the household, or null for a matter of the village. */
  public void setHousehold(Household household) {
    this.household = household;
  }

  /** Returns the village of a matter without a household, or null. */
  public Region getVillage() {
    return village;
  }

  /** Sets the village of a matter without a household, or null. */
  public void setVillage(Region village) {
    this.village = village;
  }

  /** Returns what it is about. */
  public NeedCategory getCategory() {
    return category;
  }

  /** Sets what it is about. */
  public void setCategory(NeedCategory category) {
    this.category = category;
  }

  /** Returns how urgent it is. */
  public NeedUrgency getUrgency() {
    return urgency;
  }

  /** Sets how urgent it is. */
  public void setUrgency(NeedUrgency urgency) {
    this.urgency = urgency;
  }

  /** Returns the matter in a few words without personal data. */
  public String getSummary() {
    return summary;
  }

  /** Sets the matter in a few words without personal data. */
  public void setSummary(String summary) {
    this.summary = summary;
  }

  /** Returns the words of the household, stored encrypted. */
  public String getText() {
    return text;
  }

  /** Sets the words of the household, stored encrypted. */
  public void setText(String text) {
    this.text = text;
  }

  /** Returns when it was received. */
  @Override
  public LocalDateTime getReceivedAt() {
    return receivedAt;
  }

  /** Sets when it was received. */
  public void setReceivedAt(LocalDateTime receivedAt) {
    this.receivedAt = receivedAt;
  }

  /** Returns how it came in. */
  public NeedChannel getChannel() {
    return channel;
  }

  /** Sets how it came in. */
  public void setChannel(NeedChannel channel) {
    this.channel = channel;
  }

  /** Returns the sub-category. */
  public String getTopic() {
    return topic;
  }

  /** Sets the sub-category. */
  public void setTopic(String topic) {
    this.topic = topic;
  }

  /** Returns the age group of the person who raised it. */
  public RaiserAge getRaiserAge() {
    return raiserAge;
  }

  /** Sets the age group of the person who raised it. */
  public void setRaiserAge(RaiserAge raiserAge) {
    this.raiserAge = raiserAge;
  }

  /** Returns the codes of the departments involved, separated by semicolons. */
  public String getInvolvedDepartments() {
    return involvedDepartments;
  }

  /** Sets the codes of the departments involved, separated by semicolons. */
  public void setInvolvedDepartments(String involvedDepartments) {
    this.involvedDepartments = involvedDepartments;
  }

  /** Returns the need on the same matter, or null. */
  public Need getLinkedNeed() {
    return linkedNeed;
  }

  /** Sets the need on the same matter, or null. */
  public void setLinkedNeed(Need linkedNeed) {
    this.linkedNeed = linkedNeed;
  }

  /** Changes the category when the need is verified; a confidential need stays confidential. */
  public void reclassify(NeedCategory verified) {
    category = verified;
    classify(verified);
  }

  @Override
  protected String locate() {
    return household == null ? village.getCode() : household.getRegion().getCode();
  }
}
