package org.xianjie.core.security;

/**
 * A role a person holds for an organization, already valid today.
 *
 * @param role role id of domain.md §1, for example {@code R-TOWN}
 * @param organizationCode the organization
 * @param regionCode the region of that organization
 */
public record Grant(String role, String organizationCode, String regionCode) {}
