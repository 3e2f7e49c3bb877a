package org.xianjie.core.privacy;

import org.xianjie.core.household.Household;
import org.xianjie.core.person.Person;
import org.xianjie.core.store.Session;

/**
 * Erases what tells who somebody is (domain.md §10.5): name, numbers and date of birth go, the
 * record stays under its code as a pseudonym, and the key under which its values stand as digests
 * in the audit is destroyed. Modules hear {@code privacy.erased} and erase theirs.
 */
final class Erasure {
  private Erasure() {}

  static void erase(Session session, Household household) {
    household.setHeadName(household.getCode());
    household.setPhone(null);
    session.flush();
    session.forget(household);
  }

  static void erase(Session session, Person person) {
    person.setName(person.getCode());
    person.setBirthDate(null);
    person.setIdNumber(null);
    person.setPhone(null);
    session.flush();
    session.forget(person);
  }
}
