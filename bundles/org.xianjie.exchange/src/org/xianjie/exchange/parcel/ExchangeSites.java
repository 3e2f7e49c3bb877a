package org.xianjie.exchange.parcel;

import java.nio.file.Path;
import java.util.Optional;
import org.xianjie.core.kernel.DatabaseSetup;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.security.Caller;
import org.xianjie.core.setting.Setting;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/** The keys of this site and of those it exchanges packages with. */
public final class ExchangeSites {
  private static final String TRUST = "exchange-site.trust";

  private final Kernel kernel;

  /** Creates the service over an open database. */
  public ExchangeSites(Kernel kernel) {
    this.kernel = kernel;
  }

  /**
   * Writes the public keys of this site to a file, which the other side trusts; the first time
   * makes the keys.
   *
   * @return what stands in the file
   * @throws Refusal if the caller may not look after keys
   */
  public PublicKeyFile publish(Caller caller, Path file) {
    allow(caller);
    PublicKeyFile keys =
        kernel
            .store()
            .write(
                new Authorship(caller.account(), "exchange.key", ""),
                session -> own(session).getKeys());
    keys.write(file);
    return keys;
  }

  /**
   * Takes the public keys of another site, so that packages for it can be written and packages from
   * it are taken in. Compare the fingerprint with the other side first.
   *
   * @param organization code of the organization the other site works for
   * @param replace whether other keys of the same site are given up
   * @return what stood in the file
   * @throws Refusal if the file is broken, is our own, or the site has other keys
   */
  public PublicKeyFile trust(Caller caller, Path file, String organization, boolean replace) {
    allow(caller);
    PublicKeyFile keys = PublicKeyFile.read(file);
    kernel
        .store()
        .write(
            new Authorship(caller.account(), "exchange.trust", keys.fingerprint()),
            session -> trust(session, keys, organization, replace));
    return keys;
  }

  private static ExchangeSite trust(
      Session session, PublicKeyFile keys, String organization, boolean replace) {
    if (keys.site().equals(setting(session).getSite())) {
      throw refusal("site.own", keys.site());
    }
    Organization worksFor =
        session
            .find(Organization.class, organization)
            .orElseThrow(() -> refusal("organization.unknown", organization));
    Optional<ExchangeSite> other =
        session.list(RecordQuery.of(ExchangeSite.class)).stream()
            .filter(site -> !site.isOwn() && !site.getCode().equals(keys.site()))
            .filter(site -> site.getOrganization().getCode().equals(organization))
            .findFirst();
    if (other.isPresent()) {
      throw refusal("organization.taken", organization, other.get().getCode());
    }
    Optional<ExchangeSite> known = session.find(ExchangeSite.class, keys.site());
    if (known.isEmpty()) {
      ExchangeSite site = new ExchangeSite(worksFor, keys, null);
      session.add(site);
      return site;
    }
    if (!known.get().getKeys().fingerprint().equals(keys.fingerprint())) {
      if (!replace) {
        throw refusal("site.other", keys.site());
      }
      known.get().replaceKeys(keys);
    }
    return known.get();
  }

  /** Returns this site; makes its keys if it has none. */
  static ExchangeSite own(Session session) {
    String code = setting(session).getSite();
    Optional<ExchangeSite> known = session.find(ExchangeSite.class, code);
    if (known.isPresent()) {
      return known.get();
    }
    String department = DatabaseSetup.DEPARTMENT_PREFIX + setting(session).getRegion().getCode();
    Organization organization =
        session
            .find(Organization.class, department)
            .orElseThrow(() -> refusal("organization.unknown", department));
    SiteKeys.Generated made = SiteKeys.generate();
    PublicKeyFile keys = new PublicKeyFile(code, department, made.signing(), made.agreement());
    ExchangeSite site = new ExchangeSite(organization, keys, made.secret());
    session.add(site);
    return site;
  }

  static Setting setting(Session session) {
    return session.find(Setting.class, Setting.CODE).orElseThrow();
  }

  /** Returns the region that decides who may see packages: the smaller one of the two sides. */
  static String place(Session session, ExchangeSite other) {
    String mine = setting(session).getRegion().getCode();
    String theirs = other.getOrganization().getRegion().getCode();
    return mine.length() >= theirs.length() ? mine : theirs;
  }

  private void allow(Caller caller) {
    kernel
        .access()
        .refuse(caller, TRUST)
        .ifPresent(
            reason -> {
              throw new Refusal(reason);
            });
  }

  static Refusal refusal(String key, Object... arguments) {
    return new Refusal(Message.of(ExchangeSites.class, key, arguments));
  }
}
