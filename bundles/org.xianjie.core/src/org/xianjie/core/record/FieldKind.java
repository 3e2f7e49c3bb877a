package org.xianjie.core.record;

/** What kind of value a field holds; decides widget, column, parsing and report type. */
public enum FieldKind {
  /** One line of text. */
  TEXT,
  /** Several lines of text. */
  LONG_TEXT,
  /** A whole number. */
  INTEGER,
  /** A decimal number; money is in yuan with two decimals. */
  DECIMAL,
  /** A calendar date. */
  DATE,
  /** A local date-time in Asia/Shanghai. */
  DATETIME,
  /** Yes or no. */
  BOOLEAN,
  /** One constant of an enum. */
  CHOICE,
  /** A set of constants of an enum. */
  CHOICES,
  /** A record of another type. */
  REFERENCE,
  /** A list of business codes of records of another type. */
  REFERENCES
}
