package org.xianjie.organization.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.kernel.DatabaseSetup;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.region.Region;
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

  void update(String type, String code, Map<String, Object> values) {
    long version = kernel.records().show(author, type, code).version();
    kernel.records().update(author, type, code, version, values);
  }

  /** Returns the name of a region. */
  String name(String region) {
    return kernel
        .store()
        .read(session -> session.find(Region.class, region).orElseThrow().getName());
  }

  /** Returns a cadre of the village or above it, if there is one. */
  Optional<String> cadre(String village) {
    return kernel
        .store()
        .read(
            session ->
                session.list(RecordQuery.of(Cadre.class)).stream()
                    .filter(cadre -> village.startsWith(cadre.getRegionCode()))
                    .max(Comparator.comparing(cadre -> cadre.getRegionCode().length()))
                    .map(Cadre::getCode));
  }

  String text(String key, Object... arguments) {
    return Message.of(Chapter.class, key, arguments).text(locale);
  }
}
