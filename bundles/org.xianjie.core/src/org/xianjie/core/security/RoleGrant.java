package org.xianjie.core.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;

/** A grant 授权: role × organization × validity (architecture.md §10). */
@Entity
@Table(name = "role_grant")
@RecordType(name = "role-grant", prefix = "G", reference = true)
public class RoleGrant extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "account_id", nullable = false)
  private UserAccount account;

  // "role" is a reserved word of SQL.
  @NotBlank
  @Column(name = "granted_role", nullable = false, length = 20)
  private String role;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "organization_id", nullable = false)
  private Organization organization;

  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  private LocalDate validTo;

  protected RoleGrant() {}

  /** Creates a grant; a null end means until revoked. */
  public RoleGrant(
      UserAccount account,
      String role,
      Organization organization,
      LocalDate validFrom,
      LocalDate validTo) {
    this.account = account;
    this.role = role;
    this.organization = organization;
    this.validFrom = validFrom;
    this.validTo = validTo;
  }

  /** Returns the account. */
  public UserAccount getAccount() {
    return account;
  }

  /** Returns the role id of domain.md §1. */
  public String getRole() {
    return role;
  }

  /** Returns the organization it is held for. */
  public Organization getOrganization() {
    return organization;
  }

  /** Returns the first day. */
  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** Returns the last day, or null. */
  public LocalDate getValidTo() {
    return validTo;
  }

  /** Tells whether the grant is valid on the day. */
  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  @Override
  protected String locate() {
    return Permissions.EVERYWHERE;
  }
}
