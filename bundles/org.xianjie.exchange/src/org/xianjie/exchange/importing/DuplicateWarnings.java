package org.xianjie.exchange.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Session;
import org.xianjie.exchange.duplicate.Description;
import org.xianjie.exchange.duplicate.DuplicateSearch;

/**
 * Looks among the people of the database, those of earlier rows included, for such as the new ones
 * resemble. A file of more than a hundred thousand new people is too much to look through; what
 * follows is not compared.
 */
final class DuplicateWarnings {
  private static final int MOST_WARNINGS = 1_000;
  private static final int MOST_COMPARED = 100_000;
  private static final String SELECT =
      "select p.code, p.name, p.birthDate, p.regionCode from Person p where p.deleted = false"
          + " and p.regionCode >= :low and p.regionCode < :high"
          + " and (p.birthDate in :dates or p.name in :names)";

  private final Session session;
  private final boolean people;
  private final List<String> subtrees;
  private final boolean everywhere;
  private final List<PossibleDuplicate> found;
  private int compared;

  DuplicateWarnings(
      Kernel kernel,
      Caller caller,
      Session session,
      RecordDescriptor<?> descriptor,
      List<PossibleDuplicate> found) {
    this.session = session;
    this.people = descriptor.type() == Person.class;
    this.subtrees = kernel.access().subtrees(caller, Permissions.read(descriptor.name()));
    this.everywhere = caller.isSystem();
    this.found = found;
  }

  /**
   * Compares the new records of one block.
   *
   * @param created row → new record
   */
  void look(Map<Long, Person> created) {
    if (!people || created.isEmpty() || compared > MOST_COMPARED || isFull()) {
      return;
    }
    compared += created.size();
    Map<String, Map<Long, Description>> townships = new TreeMap<>();
    created.forEach(
        (row, person) -> {
          String region = person.getRegionCode();
          int digits = Math.min(region.length(), DuplicateSearch.TOWNSHIP_DIGITS);
          townships
              .computeIfAbsent(region.substring(0, digits), t -> new LinkedHashMap<>())
              .put(row, description(person));
        });
    townships.forEach(this::look);
  }

  private void look(String township, Map<Long, Description> created) {
    DuplicateSearch search = new DuplicateSearch();
    for (Description other : candidates(township, created)) {
      if (everywhere || subtrees.stream().anyMatch(other.regionCode()::startsWith)) {
        search.add(other);
      }
    }
    Set<String> warned = new HashSet<>();
    created.forEach(
        (row, description) -> {
          for (Description other : search.like(description)) {
            if (!isFull() && !warned.contains(other.code() + " " + description.code())) {
              warned.add(description.code() + " " + other.code());
              var likeness = DuplicateSearch.compare(description, other).orElseThrow();
              found.add(new PossibleDuplicate(row, description.code(), other.code(), likeness));
            }
          }
        });
  }

  private List<Description> candidates(String township, Map<Long, Description> created) {
    Set<String> names = new HashSet<>();
    Set<LocalDate> dates = new HashSet<>();
    // A list for a query is never empty; nobody of interest was born then.
    dates.add(LocalDate.EPOCH.minusYears(1_000));
    for (Description description : created.values()) {
      names.add(description.name());
      if (description.birthDate() != null) {
        dates.add(description.birthDate());
      }
    }
    List<Description> candidates = new ArrayList<>();
    for (Object[] row :
        session
            .entityManager()
            .createQuery(SELECT, Object[].class)
            .setParameter("low", township)
            .setParameter("high", township + "~")
            .setParameter("dates", dates)
            .setParameter("names", names)
            .getResultList()) {
      candidates.add(
          new Description((String) row[0], (String) row[1], (LocalDate) row[2], (String) row[3]));
    }
    return candidates;
  }

  private boolean isFull() {
    return found.size() >= MOST_WARNINGS;
  }

  private static Description description(Person person) {
    return new Description(
        person.getCode(), person.getName(), person.getBirthDate(), person.getRegionCode());
  }
}
