package org.xianjie.core.parameter;

/**
 * A share as a parameter writes it, {@code 2/3}; compared by integers only (domain.md §2).
 *
 * @param numerator 0 or more
 * @param denominator 1 or more
 */
public record Fraction(int numerator, int denominator) {
  private static final String SEPARATOR = "/";

  /** Refuses what is no share. */
  public Fraction {
    if (numerator < 0 || denominator < 1) {
      throw new IllegalArgumentException(numerator + SEPARATOR + denominator);
    }
  }

  /**
   * Reads {@code 2/3}.
   *
   * @throws IllegalArgumentException if the text is no fraction
   */
  public static Fraction parse(String text) {
    String[] parts = text.split(SEPARATOR);
    if (parts.length != 2) {
      throw new IllegalArgumentException(text);
    }
    return new Fraction(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()));
  }

  /** Tells whether {@code part} of {@code whole} is at least this share. */
  public boolean isReachedBy(long part, long whole) {
    return part * denominator >= numerator * whole;
  }
}
