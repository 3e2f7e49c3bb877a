package org.xianjie.exchange.table;

/**
 * Counts valid and broken UTF-8 sequences of a stream of bytes and remembers the first broken one.
 * Valid are those of three bytes and more, as of every Chinese character: shorter ones are frequent
 * in GB18030 too. Broken bytes in a row count once.
 */
final class Utf8Scan {
  private static final int MARK_LENGTH = 3;

  private long offset;
  private long line = 1;
  private long valid;
  private long broken;
  private long brokenAt;
  private long brokenLine;
  private long first;
  private int missing;
  private int low;
  private int high;
  private long lastBroken = -1;
  private boolean longSequence;
  private boolean mark;

  void accept(int value) {
    offset++;
    if (offset <= MARK_LENGTH) {
      first = first << 8 | value;
      mark = first == 0xEFBBBF;
    }
    if (missing > 0) {
      if (value >= low && value <= high) {
        missing--;
        low = 0x80;
        high = 0xBF;
        valid += missing == 0 && longSequence ? 1 : 0;
        return;
      }
      fail();
    }
    start(value);
    line += value == '\n' ? 1 : 0;
  }

  void end() {
    if (missing > 0) {
      offset++;
      fail();
    }
  }

  boolean isValid() {
    return broken == 0;
  }

  long valid() {
    return valid;
  }

  long broken() {
    return broken;
  }

  /** Returns the line of the first broken sequence, from 1. */
  long row() {
    return brokenLine;
  }

  /** Returns the byte of the first broken sequence, from 1. */
  long position() {
    return brokenAt;
  }

  boolean mark() {
    return mark;
  }

  private void start(int value) {
    if (value == 0) {
      fail();
    } else if (value >= 0x80) {
      expect(value);
    }
  }

  private void expect(int lead) {
    low = 0x80;
    high = 0xBF;
    longSequence = lead >= 0xE0;
    if (lead >= 0xC2 && lead <= 0xDF) {
      missing = 1;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
      missing = 2;
      low = lead == 0xE0 ? 0xA0 : low;
      high = lead == 0xED ? 0x9F : high;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
      missing = MARK_LENGTH;
      low = lead == 0xF0 ? 0x90 : low;
      high = lead == 0xF4 ? 0x8F : high;
    } else {
      fail();
    }
  }

  private void fail() {
    broken += lastBroken + 1 < offset || broken == 0 ? 1 : 0;
    lastBroken = offset;
    missing = 0;
    if (brokenAt == 0) {
      brokenAt = offset;
      brokenLine = line;
    }
  }
}
