package org.xianjie.core.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.security.RoleGrant;
import org.xianjie.core.security.UserAccount;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/**
 * Accounts and grants, for administrators. Every method throws {@link Refusal} for a missing
 * permission or impossible input; nothing is changed then.
 */
public final class AccountService {
  private static final String ACCOUNT = UserAccount.class.getAnnotation(RecordType.class).name();
  private static final String KEYS = "system.keys";
  private static final String GRANT = RoleGrant.class.getAnnotation(RecordType.class).name();

  private final Kernel kernel;
  private final OpenedStore opened;

  /** Creates the service over an open database. */
  public AccountService(Kernel kernel, OpenedStore opened) {
    this.kernel = kernel;
    this.opened = opened;
  }

  /**
   * A new account with its first role.
   *
   * @param name sign-in name
   * @param displayName name shown to people
   * @param personCode the person behind it; empty when there is none
   * @param role role id of domain.md §1
   * @param organizationCode the organization the role is held for
   */
  public record NewAccount(
      String name,
      String displayName,
      Optional<String> personCode,
      String role,
      String organizationCode) {}

  /**
   * An account as administrators see it.
   *
   * @param name sign-in name
   * @param displayName name shown to people
   * @param locked whether it was locked
   * @param grants its grants that are not over
   */
  public record AccountView(
      String name, String displayName, boolean locked, List<GrantView> grants) {
    /** Copies the list. */
    public AccountView {
      grants = List.copyOf(grants);
    }
  }

  /** A grant as administrators see it. */
  public record GrantView(
      String role, String organizationCode, LocalDate validFrom, Optional<LocalDate> validTo) {}

  /** Adds an account with a password and a role valid from today. */
  public void add(Caller caller, NewAccount account, char[] password) {
    add(caller, account, Validity.open(), password);
  }

  /** Adds an account with a password and a role. */
  public void add(Caller caller, NewAccount account, Validity validity, char[] password) {
    write(
        caller,
        "account.add",
        session -> {
          if (session.find(UserAccount.class, account.name()).isPresent()) {
            throw refusal("refused.account.exists", account.name());
          }
          Map<String, Object> values = new HashMap<>();
          values.put("code", account.name());
          values.put("displayName", account.displayName());
          account.personCode().ifPresent(code -> values.put("person", code));
          create(session, caller, UserAccount.class, values);
          grant(
              session,
              caller,
              new Role(account.name(), account.role(), account.organizationCode()),
              validity);
          opened.addKey(account.name(), password);
        });
  }

  /** Gives an account a further role, valid from today. */
  public void grant(Caller caller, String name, String role, String organizationCode) {
    grant(caller, name, role, organizationCode, Validity.open());
  }

  /** Gives an account a further role. */
  public void grant(
      Caller caller, String name, String role, String organizationCode, Validity validity) {
    write(
        caller,
        "account.grant",
        session -> {
          account(session, name);
          if (find(session, name, role, organizationCode).isPresent()) {
            throw refusal("refused.grant.exists", name, role, organizationCode);
          }
          grant(session, caller, new Role(name, role, organizationCode), validity);
        });
  }

  /**
   * Takes a role away from an account; the grant stays for the audit. Nobody takes the own role, so
   * that an administrator is left.
   */
  public void revoke(Caller caller, String name, String role, String organizationCode) {
    allow(caller, Permissions.delete(GRANT));
    if (caller.account().equals(name)) {
      throw refusal("refused.account.self.role");
    }
    write(
        caller,
        "account.revoke",
        session ->
            find(session, name, role, organizationCode)
                .orElseThrow(() -> refusal("refused.grant.missing", name, role, organizationCode))
                .markDeleted());
  }

  /** Locks or unlocks an account. Nobody locks the own one. */
  public void lock(Caller caller, String name, boolean locked) {
    allow(caller, Permissions.update(ACCOUNT));
    if (caller.account().equals(name)) {
      throw refusal("refused.account.self");
    }
    write(
        caller,
        locked ? "account.lock" : "account.unlock",
        session -> {
          account(session, name).lock(locked);
          opened.lockKey(name, locked);
        });
  }

  /** Gives a new password to a person who forgot the old one. */
  public void reset(Caller caller, String name, char[] password) {
    allow(caller, Permissions.update(ACCOUNT));
    write(
        caller,
        "account.reset",
        session -> {
          account(session, name).passwordSet(kernel.clock().utc());
          opened.resetPassword(name, password);
        });
  }

  /**
   * Encrypts every encrypted value with a new key; audited.
   *
   * @return number of values
   */
  public long rotateKeys(Caller caller) {
    allow(caller, KEYS);
    long values = opened.rotateKeys();
    kernel
        .store()
        .write(
            new Authorship(caller.account(), "keys.rotate", ""),
            session -> {
              session.auditReading(account(session, caller.account()), List.of("values:" + values));
              return true;
            });
    return values;
  }

  /** Lists the accounts by name. */
  public List<AccountView> list(Caller caller) {
    allow(caller, Permissions.read(ACCOUNT));
    return kernel.store().read(this::list);
  }

  private List<AccountView> list(Session session) {
    Map<String, List<GrantView>> grants = new HashMap<>();
    LocalDate today = kernel.clock().now().toLocalDate();
    for (RoleGrant grant : session.list(RecordQuery.of(RoleGrant.class))) {
      if (grant.getValidTo() == null || !grant.getValidTo().isBefore(today)) {
        grants
            .computeIfAbsent(grant.getAccount().getCode(), name -> new ArrayList<>())
            .add(
                new GrantView(
                    grant.getRole(),
                    grant.getOrganization().getCode(),
                    grant.getValidFrom(),
                    Optional.ofNullable(grant.getValidTo())));
      }
    }
    return session.list(RecordQuery.of(UserAccount.class).orderBy("code", false)).stream()
        .map(
            account ->
                new AccountView(
                    account.getCode(),
                    account.getDisplayName(),
                    account.isLocked(),
                    grants.getOrDefault(account.getCode(), List.of())))
        .toList();
  }

  private record Role(String account, String role, String organizationCode) {}

  private void grant(Session session, Caller caller, Role role, Validity validity) {
    session.flush();
    Map<String, Object> values = new HashMap<>();
    values.put("account", role.account());
    values.put("role", role.role());
    values.put("organization", role.organizationCode());
    values.put("validFrom", validity.from().orElseGet(() -> kernel.clock().now().toLocalDate()));
    validity.to().ifPresent(day -> values.put("validTo", day));
    create(session, caller, RoleGrant.class, values);
    session.flush();
  }

  private void create(
      Session session,
      Caller caller,
      Class<? extends AbstractRecord> type,
      Map<String, Object> values) {
    RecordDescriptor<?> descriptor = kernel.records().catalogue().of(type);
    allow(caller, Permissions.create(descriptor.name()));
    kernel.records().saving().create(session, caller, descriptor, values, false);
  }

  private Optional<RoleGrant> find(
      Session session, String name, String role, String organizationCode) {
    LocalDate today = kernel.clock().now().toLocalDate();
    return session
        .list(
            RecordQuery.of(RoleGrant.class)
                .where("account.code", name)
                .where("role", role)
                .where("organization.code", organizationCode))
        .stream()
        .filter(grant -> grant.isValidOn(today))
        .findFirst();
  }

  private static UserAccount account(Session session, String name) {
    return session
        .find(UserAccount.class, name)
        .orElseThrow(() -> refusal("refused.account.missing", name));
  }

  private void write(Caller caller, String operation, Consumer<Session> work) {
    kernel
        .store()
        .write(
            new Authorship(caller.account(), operation, ""),
            session -> {
              work.accept(session);
              return true;
            });
  }

  private void allow(Caller caller, String permission) {
    kernel
        .access()
        .refuse(caller, permission)
        .ifPresent(
            reason -> {
              throw new Refusal(reason);
            });
  }

  private static Refusal refusal(String key, Object... arguments) {
    return new Refusal(Message.of(AccountService.class, key, arguments));
  }
}
