package org.xianjie.organization.planning;

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
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.record.State;
import org.xianjie.core.region.Region;

/** Villages of like landform, industry and function planned together 抱团 (S0 §4.1.1(3)). */
@Entity
@Table(name = "village_cluster")
@RecordType(
    name = "village-cluster",
    prefix = "VCL",
    title = "name",
    columns = {"name", "region", "similarity", "approvedBy", "state"},
    searchable = {"name"})
public class VillageCluster extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 80)
  private String name;

  @SortKeyOf("name")
  @Column(length = 500)
  private String nameSortKey;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @Computed @Column private Integer similarity;

  @Computed
  @Column(length = 64)
  private String approvedBy;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private ClusterState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public VillageCluster() {}

  /** Sets the similarity (%). */
  public void setSimilarity(Integer similarity) {
    this.similarity = similarity;
  }

  /** Sets the approved by. */
  public void setApprovedBy(String approvedBy) {
    this.approvedBy = approvedBy;
  }

  /** Returns the state. */
  public ClusterState getState() {
    return state;
  }

  /** Sets the state. */
  public void setState(ClusterState state) {
    this.state = state;
  }

  @Override
  protected String locate() {
    return region.getRegionCode();
  }
}
