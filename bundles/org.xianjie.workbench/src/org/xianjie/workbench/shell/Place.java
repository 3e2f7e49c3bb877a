package org.xianjie.workbench.shell;

import java.util.List;
import java.util.stream.Collectors;
import org.xianjie.core.region.Region;
import org.xianjie.core.security.Grant;
import org.xianjie.core.text.Labels;
import org.xianjie.workbench.session.WorkbenchSession;

/** Where and as what a person works, from the grants. */
final class Place {
  private static final String SEPARATOR = " · ";

  private final WorkbenchSession session;

  Place(WorkbenchSession session) {
    this.session = session;
  }

  /** Returns the name of the place of the first grant; its code where the name is not at hand. */
  String name() {
    return session.caller().grants().stream()
        .findFirst()
        .map(Grant::regionCode)
        .map(this::regionName)
        .orElse("");
  }

  private String regionName(String code) {
    return session
        .kernel()
        .store()
        .read(db -> db.find(Region.class, code).map(Place::path).orElse(code));
  }

  private static String path(Region region) {
    Region above = region.getParent();
    return above == null ? region.getName() : above.getName() + SEPARATOR + region.getName();
  }

  /** Returns the name of the person and the roles. */
  String person() {
    Labels labels = Labels.of(Place.class);
    List<String> roles =
        session.caller().grants().stream()
            .map(grant -> "role." + grant.role())
            .filter(key -> labels.has(session.locale(), key))
            .map(key -> labels.text(session.locale(), key))
            .distinct()
            .toList();
    String held = roles.stream().collect(Collectors.joining("、"));
    return session.caller().displayName() + (held.isEmpty() ? "" : SEPARATOR + held);
  }
}
