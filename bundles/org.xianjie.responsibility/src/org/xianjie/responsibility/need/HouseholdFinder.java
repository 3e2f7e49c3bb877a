package org.xianjie.responsibility.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xianjie.core.household.Household;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.record.RecordReference;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/**
 * Finds the household of a caller by the telephone number, compared by its keyed digest. Households
 * outside the person's scope are not found; showing a name is audited.
 */
public final class HouseholdFinder {
  private static final String HOUSEHOLD = "household";

  private final Kernel kernel;

  /** Creates the finder over the services. */
  public HouseholdFinder(Kernel kernel) {
    this.kernel = kernel;
  }

  /**
   * Finds households by their telephone number.
   *
   * @return the households; their title is head and village, or the code where the person may not
   *     read names
   * @throws Refusal without the permission {@code household.read}
   */
  public List<RecordReference> byPhone(Caller caller, String phone) {
    Optional<Message> refused = kernel.access().refuse(caller, Permissions.read(HOUSEHOLD));
    if (refused.isPresent()) {
      throw new Refusal(refused.get());
    }
    return kernel
        .store()
        .write(
            new Authorship(caller.account(), "read", ""),
            session -> find(session, caller, phone.strip()));
  }

  private List<RecordReference> find(Session session, Caller caller, String phone) {
    List<RecordReference> found = new ArrayList<>();
    RecordQuery<Household> query =
        RecordQuery.of(Household.class).where("phoneDigest", session.digest(phone));
    for (Household household : session.list(query)) {
      if (may(session, caller, Permissions.read(HOUSEHOLD), household)) {
        found.add(reference(session, caller, household));
      }
    }
    return found;
  }

  private RecordReference reference(Session session, Caller caller, Household household) {
    if (!may(session, caller, Permissions.personal(HOUSEHOLD), household)) {
      return new RecordReference(HOUSEHOLD, household.getCode(), household.getCode());
    }
    session.auditReading(household, List.of("headName"));
    String title = household.getHeadName() + " · " + household.getRegion().getName();
    return new RecordReference(HOUSEHOLD, household.getCode(), title);
  }

  private boolean may(Session session, Caller caller, String permission, Household household) {
    return kernel.access().refuse(caller, permission, session, household).isEmpty();
  }
}
