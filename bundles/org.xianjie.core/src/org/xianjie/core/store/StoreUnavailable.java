package org.xianjie.core.store;

import java.util.Locale;
import org.xianjie.core.text.Message;

/**
 * The database can not be used, and no input of the caller is to blame: exit code 3 of a headless
 * verb. The message names what to do, for example the process that holds the database.
 */
public final class StoreUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Cause {
    /** The folder holds no database. */
    MISSING,
    /** The folder holds a database already. */
    PRESENT,
    /** Another process has it open. */
    LOCKED,
    /** It was written by a newer version of the product. */
    NEWER,
    /** A file is damaged or of another database. */
    DAMAGED,
    /** Reading or writing failed, for example because the disk is full. */
    STORAGE
  }

  private final Cause kind;
  private final transient Message reason;

  /** Creates the exception. */
  public StoreUnavailable(Cause kind, Message reason, Throwable cause) {
    super(kind + ": " + reason.key() + " " + reason.arguments(), cause);
    this.kind = kind;
    this.reason = reason;
  }

  /** Creates the exception without a technical cause. */
  public StoreUnavailable(Cause kind, Message reason) {
    this(kind, reason, null);
  }

  /** Returns why. */
  public Cause kind() {
    return kind;
  }

  /** Returns what to tell people. */
  public Message reason() {
    return reason;
  }

  /** Returns the reason in one language. */
  public String text(Locale locale) {
    return reason.text(locale);
  }
}
