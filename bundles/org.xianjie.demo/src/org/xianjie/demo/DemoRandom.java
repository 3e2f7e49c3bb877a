package org.xianjie.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Repeatable chance: the same seed gives the same county on every machine. */
final class DemoRandom {
  private static final String ALGORITHM = "L64X128MixRandom";
  private static final int PERCENT = 100;

  private final RandomGenerator random;

  DemoRandom(long seed) {
    this.random = RandomGeneratorFactory.of(ALGORITHM).create(seed);
  }

  /** Returns a number from least to most, both included. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  /** Tells whether something of that likelihood happens. */
  boolean chance(int percent) {
    return random.nextInt(PERCENT) < percent;
  }

  /** Returns one of the elements. */
  <E> E one(List<E> elements) {
    return elements.get(random.nextInt(elements.size()));
  }
}
