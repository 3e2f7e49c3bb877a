package org.xianjie.core.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDateTime;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.RecordType;

/** An account 账号. Its code is the sign-in name; the password lives in the key file only. */
@Entity
@Table(name = "user_account")
@RecordType(name = "user-account", reference = true, title = "displayName")
public class UserAccount extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 60)
  private String displayName;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @Computed
  @Column(nullable = false)
  private boolean locked;

  @Computed private LocalDateTime passwordSetAt;

  protected UserAccount() {}

  /** Creates an account. */
  public UserAccount(String name, String displayName, Person person) {
    setCode(name);
    this.displayName = displayName;
    this.person = person;
  }

  /** Returns the name shown to people. */
  public String getDisplayName() {
    return displayName;
  }

  /** Returns the person behind the account, or null. */
  public Person getPerson() {
    return person;
  }

  /** Tells whether an administrator locked the account. */
  public boolean isLocked() {
    return locked;
  }

  /** Locks or unlocks the account. */
  public void lock(boolean lock) {
    locked = lock;
  }

  /** Returns the UTC time at which an administrator last set the password, or null. */
  public LocalDateTime getPasswordSetAt() {
    return passwordSetAt;
  }

  /** Remembers that an administrator set a new password. */
  public void passwordSet(LocalDateTime utc) {
    passwordSetAt = utc;
  }

  @Override
  protected String locate() {
    return Permissions.EVERYWHERE;
  }
}
