package org.xianjie.talent.registry;

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
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Alias;
import org.xianjie.core.record.NotBefore;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.AtLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;

/** A graduate on post in a village (S0 §4.3.1(3)). */
@Entity
@Table(name = "graduate_village")
@RecordType(
    name = "graduate",
    prefix = "GV",
    columns = {"village", "graduate", "channel", "validFrom", "validTo", "nextStep"},
    searchable = {"nextStep"})
public class GraduateVillage extends AbstractRecord {
  @AtLevel(RegionLevel.VILLAGE)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "graduate_id", nullable = false)
  private Person graduate;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private GraduateChannel channel;

  @Alias("from")
  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  @Alias("to")
  @NotBefore("validFrom")
  @Column
  private LocalDate validTo;

  @Column(length = 200)
  private String nextStep;

  /** Creates an empty record; the kernel or the caller fills it. */
  public GraduateVillage() {}

  /** Returns the village. */
  public Region getVillage() {
    return village;
  }

  /** Returns the graduate. */
  public Person getGraduate() {
    return graduate;
  }

  /** Returns the channel. */
  public GraduateChannel getChannel() {
    return channel;
  }

  /** Returns the on post from. */
  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** Returns the on post until. */
  public LocalDate getValidTo() {
    return validTo;
  }

  /** Tells whether the graduate is on post on the day. */
  public boolean isOnPost(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }

  @Override
  protected String locate() {
    return village.getRegionCode();
  }
}
