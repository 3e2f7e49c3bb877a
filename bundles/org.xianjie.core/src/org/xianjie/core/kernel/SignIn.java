package org.xianjie.core.kernel;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xianjie.core.parameter.Parameters;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Grant;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.security.RoleGrant;
import org.xianjie.core.security.UserAccount;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.store.SignInPolicy;
import org.xianjie.core.store.StoreOpener;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.core.time.BusinessClock;

/** Opens a database for a person (domain.md §10.3). */
@Component(service = SignIn.class)
public final class SignIn {
  private final StoreOpener opener;
  private final KernelFactory factory;

  /** Creates the sign-in. */
  @Activate
  public SignIn(@Reference StoreOpener opener, @Reference KernelFactory factory) {
    this.opener = opener;
    this.factory = factory;
  }

  /**
   * Opens the database of a folder.
   *
   * @param password the caller wipes it afterwards
   * @param locale language of messages for the person
   * @throws Refusal for a wrong password, a locked account or one without a role valid today
   * @throws org.xianjie.core.store.StoreUnavailable if the machine or the folder is to blame
   */
  public SignedIn open(Path folder, String account, char[] password, Locale locale) {
    OpenedStore opened = opener.open(folder, account, password);
    boolean complete = false;
    try {
      BusinessClock clock = opened.clock();
      Caller caller =
          opened
              .store()
              .read(session -> caller(session, account, clock.now().toLocalDate(), locale));
      Kernel kernel = factory.create(opened.store(), clock);
      opened.whenAnnounced(kernel.events()::deliver);
      opened.keepSignInPolicy(policy(kernel.parameters(), clock.now().toLocalDate()));
      SignedIn signedIn = new SignedIn(kernel, caller, new AccountService(kernel, opened), opened);
      complete = true;
      return signedIn;
    } finally {
      if (!complete) {
        opened.close();
      }
    }
  }

  /**
   * Changes the own password.
   *
   * @throws Refusal if the old one is wrong or the new one unsafe
   */
  public void changePassword(Path folder, String account, char[] old, char[] changed) {
    opener.changePassword(folder, account, old, changed);
  }

  /** The rules stand in the parameters and are needed before the database is open. */
  private static SignInPolicy policy(Parameters parameters, LocalDate today) {
    return new SignInPolicy(
        parameters.integer("P-LOCK-ATTEMPTS", Permissions.EVERYWHERE, today),
        Duration.ofMinutes(parameters.integer("P-LOCK-MINUTES", Permissions.EVERYWHERE, today)),
        parameters.integer("P-PASSWORD-LENGTH", Permissions.EVERYWHERE, today));
  }

  private static Caller caller(Session session, String name, LocalDate today, Locale locale) {
    UserAccount account =
        session
            .find(UserAccount.class, name)
            .orElseThrow(() -> refusal("refused.account.missing", name));
    if (account.isLocked()) {
      throw refusal("refused.account.locked", name);
    }
    List<Grant> grants =
        session.list(RecordQuery.of(RoleGrant.class).where("account", account)).stream()
            .filter(grant -> grant.isValidOn(today))
            .map(SignIn::grant)
            .toList();
    if (grants.isEmpty()) {
      throw refusal("refused.account.no.grant", name, today);
    }
    String person = account.getPerson() == null ? "" : account.getPerson().getCode();
    return new Caller(name, account.getDisplayName(), person, grants, locale);
  }

  private static Grant grant(RoleGrant grant) {
    return new Grant(
        grant.getRole(),
        grant.getOrganization().getCode(),
        grant.getOrganization().getRegion().getCode());
  }

  private static Refusal refusal(String key, Object... arguments) {
    return new Refusal(Message.of(SignIn.class, key, arguments));
  }
}
