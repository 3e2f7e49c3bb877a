package org.xianjie.exchange.parcel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Encrypted;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.security.Permissions;

/**
 * A machine without a network that packages are exchanged with, and this one itself. Its code is
 * the site in generated business codes.
 */
@Entity
@Table(name = "exchange_site")
@RecordType(
    name = "exchange-site",
    reference = true,
    columns = {"organization", "own", "fingerprint", "sent", "received"})
public class ExchangeSite extends AbstractRecord {
  @Computed
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "organization_id", nullable = false)
  private Organization organization;

  @Computed
  @Column(nullable = false)
  private boolean own;

  @Computed
  @Column(nullable = false, length = 200)
  private String signing;

  @Computed
  @Column(nullable = false, length = 200)
  private String agreement;

  @Computed
  @Column(nullable = false, length = 60)
  private String fingerprint;

  @Computed
  @Encrypted
  @Column(length = 600)
  private String secret;

  @Computed
  @Column(nullable = false)
  private int sent;

  @Computed
  @Column(nullable = false)
  private int received;

  protected ExchangeSite() {}

  /**
   * Creates a site.
   *
   * @param organization the organization it works for
   * @param keys its public keys
   * @param secret its secret keys; null for another machine
   */
  ExchangeSite(Organization organization, PublicKeyFile keys, SiteKeys secret) {
    setCode(keys.site());
    this.organization = organization;
    this.own = secret != null;
    this.secret = secret == null ? null : secret.text();
    replaceKeys(keys);
  }

  final void replaceKeys(PublicKeyFile keys) {
    signing = keys.signing();
    agreement = keys.agreement();
    fingerprint = keys.fingerprint();
  }

  Organization getOrganization() {
    return organization;
  }

  boolean isOwn() {
    return own;
  }

  PublicKeyFile getKeys() {
    return new PublicKeyFile(getCode(), organization.getCode(), signing, agreement);
  }

  SiteKeys getSecret() {
    return SiteKeys.of(secret);
  }

  /** Returns the number of the last package for the site. */
  int getSent() {
    return sent;
  }

  void setSent(int sent) {
    this.sent = sent;
  }

  /** Returns the number of the last package from the site. */
  int getReceived() {
    return received;
  }

  void setReceived(int received) {
    this.received = received;
  }

  @Override
  protected String locate() {
    return Permissions.EVERYWHERE;
  }
}
