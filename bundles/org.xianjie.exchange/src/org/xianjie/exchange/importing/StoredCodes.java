package org.xianjie.exchange.importing;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.store.Session;

/**
 * Knows which codes the database had before the import. A large file asks once for all codes: to
 * ask for every thousand rows would go through a table that grows with the rows, each time longer.
 */
final class StoredCodes {
  private static final int FEW = 500;
  private static final int MANY = 10_000;

  private final Session session;
  private final String select;
  private final CodeNumbers stored = new CodeNumbers();
  private final Set<String> voided = new HashSet<>();
  private boolean all;

  StoredCodes(Session session, RecordDescriptor<?> descriptor) {
    this.session = session;
    String entity = session.entityManager().getMetamodel().entity(descriptor.type()).getName();
    this.select = "select r.code, r.deleted from " + entity + " r";
  }

  /** Looks codes up that have not been asked for. */
  void prepare(Collection<String> codes) {
    if (all || codes.isEmpty()) {
      return;
    }
    if (codes.size() > FEW) {
      all = true;
      takeAll();
    } else {
      take(
          session
              .entityManager()
              .createQuery(select + " where r.code in :codes", Object[].class)
              .setParameter("codes", codes));
    }
  }

  /** Returns those of the codes that a record may have. */
  List<String> stored(Collection<String> codes) {
    return codes.stream().filter(stored::contains).toList();
  }

  /** Tells whether a voided record has the code. */
  boolean isVoided(String code) {
    return voided.contains(code);
  }

  private void takeAll() {
    String from = "";
    while (from != null) {
      from =
          take(
              session
                  .entityManager()
                  .createQuery(select + " where r.code > :code order by r.code", Object[].class)
                  .setParameter("code", from)
                  .setMaxResults(MANY));
    }
  }

  /** Returns the last code; null where there was none. */
  private String take(TypedQuery<Object[]> query) {
    String last = null;
    for (Object[] row : query.getResultList()) {
      last = (String) row[0];
      if ((Boolean) row[1]) {
        voided.add(last);
      } else {
        stored.putIfAbsent(last, 1);
      }
    }
    return last;
  }
}
