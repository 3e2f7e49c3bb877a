package org.xianjie.core.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Choices;
import org.xianjie.core.record.DigestOf;
import org.xianjie.core.record.Encrypted;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/** A household 农户, in a village or a villager group. */
@Entity
@Table(name = "household")
@RecordType(
    name = "household",
    prefix = "H",
    title = "headName",
    columns = {"headName", "region", "members", "groupTags", "preferredChannel", "awayWorking"},
    searchable = {"code"})
public class Household extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @NotBlank
  @Encrypted
  @Column(nullable = false, length = 300)
  private String headName;

  @DigestOf("headName")
  @Column(length = 64)
  private String headNameDigest;

  @Encrypted
  @Column(length = 200)
  private String phone;

  @DigestOf("phone")
  @Column(length = 64)
  private String phoneDigest;

  @Column(nullable = false)
  private int members;

  @Choices(HouseholdGroup.class)
  @Column(length = 200)
  private String groupTags;

  @Enumerated(EnumType.STRING)
  @Column(length = 16)
  private PreferredChannel preferredChannel;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private SmartphoneSkill smartphone;

  @Column(nullable = false)
  private boolean awayWorking;

  /** Creates an empty record; the kernel or the caller fills it. */
  public Household() {}

  /** Returns the village or villager group. */
  public Region getRegion() {
    return region;
  }

  /** Sets the village or villager group. */
  public void setRegion(Region region) {
    this.region = region;
  }

  /** Returns the name of the head, stored encrypted. */
  public String getHeadName() {
    return headName;
  }

  /** Sets the name of the head, stored encrypted. */
  public void setHeadName(String headName) {
    this.headName = headName;
  }

  /** Returns the keyed digest of the name. */
  public String getHeadNameDigest() {
    return headNameDigest;
  }

  /** Returns the telephone number, stored encrypted. */
  public String getPhone() {
    return phone;
  }

  /** Sets the telephone number, stored encrypted. */
  public void setPhone(String phone) {
    this.phone = phone;
  }

  /** Returns the keyed digest of the telephone number. */
  public String getPhoneDigest() {
    return phoneDigest;
  }

  /** Returns the number of members. */
  public int getMembers() {
    return members;
  }

  /** Sets the number of members. */
  public void setMembers(int members) {
    this.members = members;
  }

  /** Returns the groups it belongs to, separated by semicolons. */
  public String getGroupTags() {
    return groupTags;
  }

  /** Sets the groups it belongs to, separated by semicolons. */
  public void setGroupTags(String groupTags) {
    this.groupTags = groupTags;
  }

  /** Returns how it likes to be reached. */
  public PreferredChannel getPreferredChannel() {
    return preferredChannel;
  }

  /** Sets how it likes to be reached. */
  public void setPreferredChannel(PreferredChannel preferredChannel) {
    this.preferredChannel = preferredChannel;
  }

  /** Returns how well it uses a smartphone. */
  public SmartphoneSkill getSmartphone() {
    return smartphone;
  }

  /** Sets how well it uses a smartphone. */
  public void setSmartphone(SmartphoneSkill smartphone) {
    this.smartphone = smartphone;
  }

  /** Returns whether the whole family works away. */
  public boolean isAwayWorking() {
    return awayWorking;
  }

  /** Sets whether the whole family works away. */
  public void setAwayWorking(boolean awayWorking) {
    this.awayWorking = awayWorking;
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
