package org.xianjie.organization.planning;

/** State of a cluster of villages. */
public enum ClusterState {
  /** 拟定. */
  PROPOSED,
  /** 已批准. */
  APPROVED,
  /** 已撤销. */
  DISSOLVED
}
