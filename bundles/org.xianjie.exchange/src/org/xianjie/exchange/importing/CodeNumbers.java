package org.xianjie.exchange.importing;

/**
 * Business codes with a number each, in 32 bytes a code whatever its length, so that a million fits
 * into little memory. Two codes are taken for the same if 64 bits of their digests are: among a
 * million codes that happens once in thirty million files.
 */
final class CodeNumbers {
  private static final int FIRST_CAPACITY = 1 << 10;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final long PRIME = 0x100000001B3L;

  private long[] digests = new long[FIRST_CAPACITY];
  private long[] numbers = new long[FIRST_CAPACITY];
  private int count;

  /**
   * Adds a code if it is new.
   *
   * @param number not 0
   * @return the number of the code until now; 0 if it is new
   */
  long putIfAbsent(String code, long number) {
    if (count * 2 >= digests.length) {
      grow();
    }
    int place = place(digest(code));
    if (numbers[place] != 0) {
      return numbers[place];
    }
    digests[place] = digest(code);
    numbers[place] = number;
    count++;
    return 0;
  }

  /** Tells whether the code was added. */
  boolean contains(String code) {
    return numbers[place(digest(code))] != 0;
  }

  private int place(long digest) {
    int mask = digests.length - 1;
    int place = (int) (digest >>> Integer.SIZE) & mask;
    while (numbers[place] != 0 && digests[place] != digest) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldDigests = digests;
    long[] oldNumbers = numbers;
    digests = new long[oldDigests.length * 2];
    numbers = new long[oldDigests.length * 2];
    for (int i = 0; i < oldDigests.length; i++) {
      if (oldNumbers[i] != 0) {
        int place = place(oldDigests[i]);
        digests[place] = oldDigests[i];
        numbers[place] = oldNumbers[i];
      }
    }
  }

  private static long digest(String code) {
    long digest = MULTIPLIER;
    for (int i = 0; i < code.length(); i++) {
      digest = (digest ^ code.charAt(i)) * PRIME;
    }
    digest = (digest ^ digest >>> 30) * 0xBF58476D1CE4E5B9L;
    digest = (digest ^ digest >>> 27) * 0x94D049BB133111EBL;
    return digest ^ digest >>> 31;
  }
}
