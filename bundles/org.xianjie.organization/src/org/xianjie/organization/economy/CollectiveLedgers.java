package org.xianjie.organization.economy;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.kernel.SystemTask;
import org.xianjie.core.region.Region;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Authorship;

/**
 * Makes the ledgers of this and the last year of every village with records anew, so that voided or
 * re-dated entries and assets count (domain.md §4.4).
 */
@Component(service = SystemTask.class)
public final class CollectiveLedgers implements SystemTask {
  private static final String VILLAGES =
      "select r from Region r where r.deleted = false and (exists (select i from IncomeEntry i"
          + " where i.village = r) or exists (select a from CollectiveAsset a"
          + " where a.village = r) or exists (select d from DividendPayment d"
          + " where d.village = r)) order by r.id";

  @Override
  public String name() {
    return "collective-ledgers";
  }

  @Override
  public int run(Kernel kernel) {
    int year = kernel.clock().now().getYear();
    return kernel
        .store()
        .write(
            new Authorship(Caller.SYSTEM, name(), ""),
            session -> {
              List<Region> villages =
                  session.entityManager().createQuery(VILLAGES, Region.class).getResultList();
              for (Region village : villages) {
                new YearOfCollective(session, village, year - 1).save(kernel.parameters());
                new YearOfCollective(session, village, year).save(kernel.parameters());
              }
              return 2 * villages.size();
            });
  }
}
