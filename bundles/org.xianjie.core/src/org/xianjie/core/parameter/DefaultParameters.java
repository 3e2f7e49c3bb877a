package org.xianjie.core.parameter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionClass;
import org.xianjie.core.setting.Setting;
import org.xianjie.core.store.Cached;
import org.xianjie.core.store.CountedStore;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;

/** The parameters of a database, kept in memory until they change. */
public final class DefaultParameters implements Parameters {
  private static final String CLASSED = "r.regionClass is not null and r.deleted = false";

  private final Cached<ParameterTable> table;

  /** Creates the parameters of an open database. */
  public DefaultParameters(CountedStore store) {
    this.table = new Cached<>(store, DefaultParameters::stamp, DefaultParameters::read);
  }

  @Override
  public Optional<ParameterValue> resolve(String code, String regionCode, LocalDate date) {
    return table.get().resolve(code, regionCode, date);
  }

  private static List<?> stamp(Session session) {
    List<Object> stamp = new ArrayList<>();
    stamp.addAll(Cached.stampOf(session, Parameter.class.getSimpleName()));
    stamp.addAll(Cached.stampOf(session, Setting.class.getSimpleName()));
    stamp.add(regionClasses(session));
    return stamp;
  }

  private static ParameterTable read(Session session) {
    Map<String, List<ParameterTable.Row>> values =
        session.list(RecordQuery.of(Parameter.class)).stream()
            .map(ParameterTable.Row::of)
            .collect(Collectors.groupingBy(row -> row.value().code()));
    LocalDate start =
        session
            .find(Setting.class, Setting.CODE)
            .map(Setting::getProgrammeStart)
            .orElseThrow(() -> new IllegalStateException("The database has no settings"));
    return new ParameterTable(values, regionClasses(session), start);
  }

  private static Map<String, RegionClass> regionClasses(Session session) {
    Map<String, RegionClass> classes = new HashMap<>();
    for (Region region :
        session
            .entityManager()
            .createQuery("select r from Region r where " + CLASSED, Region.class)
            .getResultList()) {
      classes.put(region.getCode(), region.getRegionClass());
    }
    return classes;
  }
}
