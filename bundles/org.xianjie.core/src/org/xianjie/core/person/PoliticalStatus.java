package org.xianjie.core.person;

/** Political status. */
public enum PoliticalStatus {
  /** 中共党员. */
  PARTY_MEMBER,
  /** 预备党员. */
  PROBATIONARY,
  /** 共青团员. */
  LEAGUE_MEMBER,
  /** 民主党派. */
  DEMOCRATIC,
  /** 群众. */
  MASSES
}
