package org.xianjie.reporting.data;

import java.util.Iterator;
import java.util.List;

/** Rows of a data set, read one after the other; the reader closes them. */
public interface Rows extends Iterator<Object[]>, AutoCloseable {
  @Override
  void close();

  /** Returns rows that are already there. */
  static Rows of(List<Object[]> rows) {
    return of(rows.iterator(), () -> {});
  }

  /** Returns rows that are read while the report is made; {@code close} runs once at the end. */
  static Rows of(Iterator<Object[]> rows, Runnable close) {
    return new Rows() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Object[] next() {
        return rows.next();
      }

      @Override
      public void close() {
        close.run();
      }
    };
  }
}
