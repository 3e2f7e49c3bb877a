package org.xianjie.organization.network;

/** How a remote villager group is covered (ORG-R2). */
public enum CoverageMeasure {
  /** 建党小组. */
  PARTY_GROUP,
  /** 选派力量蹲点. */
  STATIONED_FORCE
}
