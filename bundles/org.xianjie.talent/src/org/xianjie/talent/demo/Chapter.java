package org.xianjie.talent.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.kernel.DatabaseSetup;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Grant;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** Writes records of the demo with the permissions and rules that hold for everybody. */
final class Chapter {
  private final Kernel kernel;
  private final Locale locale;
  private final Caller author;

  Chapter(Kernel kernel, String base, Locale locale) {
    this.kernel = kernel;
    this.locale = locale;
    Grant grant = new Grant("R-COUNTY-ORG", DatabaseSetup.DEPARTMENT_PREFIX + base, base);
    this.author = new Caller("demo", "demo", "", List.of(grant), locale);
  }

  LocalDate today() {
    return kernel.clock().now().toLocalDate();
  }

  String create(String type, Map<String, Object> values) {
    return kernel.records().create(author, type, values).code();
  }

  void act(String type, String code, String action, Map<String, Object> inputs) {
    kernel.records().act(author, type, code, action, Optional.empty(), inputs);
  }

  /** Returns the cadres in service, by code. */
  List<String> cadres() {
    return kernel
        .store()
        .read(
            session ->
                session.list(RecordQuery.of(Cadre.class).where("inService", true)).stream()
                    .map(Cadre::getCode)
                    .sorted()
                    .toList());
  }

  /** Returns the regions of a level, by code. */
  List<String> regions(RegionLevel level, String base) {
    return kernel
        .store()
        .read(
            session ->
                session.list(RecordQuery.of(Region.class).where("level", level)).stream()
                    .map(Region::getCode)
                    .filter(code -> code.startsWith(base))
                    .sorted()
                    .toList());
  }

  String text(String key, Object... arguments) {
    return Message.of(Chapter.class, key, arguments).text(locale);
  }
}
