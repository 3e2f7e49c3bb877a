package org.xianjie.exchange.duplicate;

/** Why two descriptions may be about the same person. */
public enum Likeness {
  /** Name and day of birth are the same. */
  SAME,
  /** The day of birth is the same, the names differ by one character. */
  NAME_TYPO,
  /** The name is the same, the days of birth differ by one typing error. */
  DATE_TYPO,
  /** The name is the same and so is the village; a day of birth is missing. */
  NO_DATE
}
