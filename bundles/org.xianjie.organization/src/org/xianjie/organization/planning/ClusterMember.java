package org.xianjie.organization.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.UniqueTogether;
import org.xianjie.core.region.AtLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.village.VillageFunction;

/**
 * A village of a cluster and its part: play in A, stay in B, experience in C, shop in D (S0
 * §4.1.1(3)).
 */
@Entity
@Table(name = "cluster_member")
@RecordType(
    name = "cluster-member",
    prefix = "CM",
    columns = {"cluster", "village", "role", "mainProduct"},
    searchable = {"mainProduct"})
@UniqueTogether({"cluster", "village"})
public class ClusterMember extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cluster_id", nullable = false)
  private VillageCluster cluster;

  @AtLevel(RegionLevel.VILLAGE)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "member_role", nullable = false, length = 24)
  private VillageFunction role;

  @Column(length = 60)
  private String mainProduct;

  /** Creates an empty record; the kernel or the caller fills it. */
  public ClusterMember() {}

  /** Returns the cluster. */
  public VillageCluster getCluster() {
    return cluster;
  }

  /** Returns the village. */
  public Region getVillage() {
    return village;
  }

  /** Returns the function. */
  public VillageFunction getRole() {
    return role;
  }

  /** Returns the main product. */
  public String getMainProduct() {
    return mainProduct;
  }

  @Override
  protected String locate() {
    return village.getRegionCode();
  }
}
