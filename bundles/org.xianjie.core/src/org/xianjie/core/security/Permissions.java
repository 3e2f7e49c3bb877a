package org.xianjie.core.security;

/** Names of permissions and of the places they reach. */
public final class Permissions {
  /** The region code of reference data, which everybody may read. */
  public static final String EVERYWHERE = "";

  /** Import of a whole history with states and times. */
  public static final String HISTORY_IMPORT = "history.import";

  private Permissions() {}

  /** Returns {@code <type>.read}. */
  public static String read(String type) {
    return type + ".read";
  }

  /** Returns {@code <type>.create}. */
  public static String create(String type) {
    return type + ".create";
  }

  /** Returns {@code <type>.update}. */
  public static String update(String type) {
    return type + ".update";
  }

  /** Returns {@code <type>.delete}. */
  public static String delete(String type) {
    return type + ".delete";
  }

  /** Returns {@code <type>.import}. */
  public static String importing(String type) {
    return type + ".import";
  }

  /** Returns {@code <type>.export}. */
  public static String export(String type) {
    return type + ".export";
  }

  /** Returns {@code <type>.personal}. */
  public static String personal(String type) {
    return type + ".personal";
  }

  /** Returns {@code <type>.act.<action>}. */
  public static String act(String type, String action) {
    return type + ".act." + action;
  }
}
