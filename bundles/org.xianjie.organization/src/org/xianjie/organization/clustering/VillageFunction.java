package org.xianjie.organization.clustering;

/** Main function of a village in joint planning (domain.md §3.1, S0 §4.1.1(3)). */
public enum VillageFunction {
  /** 旅游. */
  TOURISM(true),
  /** 民俗建筑食宿. */
  FOLK_ARCH(true),
  /** 产业体验. */
  INDUSTRY_EXPERIENCE(true),
  /** 商贸购物. */
  TRADE(true),
  /** 农业. */
  AGRI(false),
  /** 生态保护. */
  ECO(false),
  /** 易地搬迁安置. */
  RESETTLEMENT(false),
  /** 边境治理. */
  BORDER(false);

  private final boolean partOfChain;

  VillageFunction(boolean partOfChain) {
    this.partOfChain = partOfChain;
  }

  /**
   * Tells whether guests play, stay, experience and shop there: functions that complete each other.
   */
  public boolean isPartOfChain() {
    return partOfChain;
  }

  /** Returns how near two functions are, in per cent. */
  int nearness(VillageFunction other) {
    if (this == other) {
      return 100;
    }
    return other != null && partOfChain && other.partOfChain ? 50 : 0;
  }
}
