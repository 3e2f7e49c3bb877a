package org.xianjie.core.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;
import org.xianjie.core.security.Permissions;

/** The settings of one database: which region it serves and when the programme began. */
@Entity
@Table(name = "setting")
@RecordType(
    name = "setting",
    reference = true,
    columns = {"region", "site", "programmeStart", "businessTime"})
public class Setting extends AbstractRecord {
  /** The code of the only record. */
  public static final String CODE = "SETTING";

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @NotBlank
  @Computed
  @Column(nullable = false, length = 8)
  private String site;

  @NotNull
  @Column(nullable = false)
  private LocalDate programmeStart;

  @Computed private LocalDateTime businessTime;

  protected Setting() {}

  /**
   * Creates the settings.
   *
   * @param region the region the database serves
   * @param site the site in generated business codes
   * @param programmeStart first day of the programme; its anniversaries change the phase
   * @param businessTime the business time at which the clock stands still; null for a running clock
   */
  public Setting(Region region, String site, LocalDate programmeStart, LocalDateTime businessTime) {
    setCode(CODE);
    this.region = region;
    this.site = site;
    this.programmeStart = programmeStart;
    this.businessTime = businessTime;
  }

  /** Returns the region the database serves. */
  public Region getRegion() {
    return region;
  }

  /** Returns the site in generated business codes. */
  public String getSite() {
    return site;
  }

  /** Returns the first day of the programme. */
  public LocalDate getProgrammeStart() {
    return programmeStart;
  }

  /** Returns the business time at which the clock stands still; empty for a running clock. */
  public Optional<LocalDateTime> getBusinessTime() {
    return Optional.ofNullable(businessTime);
  }

  @Override
  protected String locate() {
    return Permissions.EVERYWHERE;
  }
}
