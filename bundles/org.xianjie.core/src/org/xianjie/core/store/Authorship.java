package org.xianjie.core.store;

import java.util.Set;

/**
 * Who writes and why; goes into the audit.
 *
 * @param account the account name, or {@code system}
 * @param operation what is done, for example {@code act:verify} or {@code import}
 * @param reason the reason the person gave; empty when none is needed
 */
public record Authorship(String account, String operation, String reason) {
  /** Operations that read and stand in the audit under their own name. */
  public static final Set<String> READING = Set.of("read", "export", "keys.rotate", "audit.read");
}
