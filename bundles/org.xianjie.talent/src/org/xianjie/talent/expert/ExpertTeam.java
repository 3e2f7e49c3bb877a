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
import org.xianjie.core.record.References;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.record.UniqueTogether;
import org.xianjie.core.region.AtLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.talent.registry.TalentProfile;

/** The one expert team of a prefecture 1+1+N (S0 §4.3.3(2)). */
@Entity
@Table(name = "expert_team")
@RecordType(
    name = "expert-team",
    prefix = "ET",
    title = "name",
    columns = {"name", "prefecture", "members"},
    searchable = {"name"})
@UniqueTogether({"prefecture"})
public class ExpertTeam extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 80)
  private String name;

  @SortKeyOf("name")
  @Column(length = 500)
  private String nameSortKey;

  @AtLevel(RegionLevel.PREFECTURE)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "prefecture_id", nullable = false)
  private Region prefecture;

  @References(TalentProfile.class)
  @Column(length = 2000)
  private String members;

  /** Creates an empty record; the kernel or the caller fills it. */
  public ExpertTeam() {}

  @Override
  protected String locate() {
    return prefecture.getRegionCode();
  }
}
