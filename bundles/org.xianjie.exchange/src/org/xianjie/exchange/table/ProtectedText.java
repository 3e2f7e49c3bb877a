package org.xianjie.exchange.table;

/**
 * Keeps spreadsheets from taking a text of a CSV file for a formula: a leading {@code '} before
 * {@code = + - @ '}.
 */
public final class ProtectedText {
  private static final char MARK = '\'';
  private static final String DANGEROUS = "=+-@'";

  private ProtectedText() {}

  /** Adds the mark where the text needs it. */
  public static String protect(String text) {
    return isDangerous(text, 0) ? MARK + text : text;
  }

  /** Takes the mark off again. */
  public static String unprotect(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK && isDangerous(text, 1)
        ? text.substring(1)
        : text;
  }

  private static boolean isDangerous(String text, int index) {
    return text.length() > index && DANGEROUS.indexOf(text.charAt(index)) >= 0;
  }
}
