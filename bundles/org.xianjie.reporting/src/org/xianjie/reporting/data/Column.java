package org.xianjie.reporting.data;

/**
 * A column of a data set.
 *
 * @param name name by which a design refers to it
 * @param type kind of its values
 */
public record Column(String name, Type type) {
  /** Kinds of values; a row carries the Java type named here, or null where there is no value. */
  public enum Type {
    /** {@link String}. */
    TEXT,
    /** Whole number: {@link Integer} or {@link Long}. */
    INTEGER,
    /** Decimal number: any {@link Number}. */
    DECIMAL,
    /** {@link java.time.LocalDate}. */
    DATE,
    /** {@link java.time.LocalDateTime}, business time. */
    DATETIME
  }

  /** Returns a text column. */
  public static Column text(String name) {
    return new Column(name, Type.TEXT);
  }

  /** Returns a column of whole numbers. */
  public static Column integer(String name) {
    return new Column(name, Type.INTEGER);
  }

  /** Returns a column of decimal numbers. */
  public static Column decimal(String name) {
    return new Column(name, Type.DECIMAL);
  }

  /** Returns a column of dates. */
  public static Column date(String name) {
    return new Column(name, Type.DATE);
  }

  /** Returns a column of business times. */
  public static Column dateTime(String name) {
    return new Column(name, Type.DATETIME);
  }
}
