package org.xianjie.core.security;

/** How far a permission reaches (architecture.md §10, Organization and scope). */
public enum Scope {
  /** Records in the region of the granted organization and below. */
  SUBTREE,
  /** Records the account created itself. */
  OWN,
  /** Records the account created itself in the last days ({@code P-OWN-ENTRY-DAYS}). */
  OWN_RECENT,
  /** Records with an open item assigned to the granted organization. */
  ASSIGNED_OPEN,
  /** Records drawn as a sample. */
  DRAWN,
  /** Records that are public. */
  PUBLIC
}
