package org.xianjie.talent.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.region.Region;

/** A base served by exactly one team 1+1+N (S0 §4.3.3(2)). */
@Entity
@Table(name = "service_base")
@RecordType(
    name = "service-base",
    prefix = "SB",
    title = "name",
    columns = {"name", "region", "industry", "team"},
    searchable = {"name", "industry"})
public class ServiceBase extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 80)
  private String name;

  @SortKeyOf("name")
  @Column(length = 500)
  private String nameSortKey;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @Column(length = 40)
  private String industry;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "team_id", nullable = false)
  private ExpertTeam team;

  /** Creates an empty record; the kernel or the caller fills it. */
  public ServiceBase() {}

  /** Returns the region. */
  public Region getRegion() {
    return region;
  }

  /** Returns the team. */
  public ExpertTeam getTeam() {
    return team;
  }

  @Override
  protected String locate() {
    return region.getRegionCode();
  }
}
