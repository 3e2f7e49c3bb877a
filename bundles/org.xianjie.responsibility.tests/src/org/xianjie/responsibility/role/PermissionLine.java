package org.xianjie.responsibility.role;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xianjie.core.module.ModuleContribution;
import org.xianjie.responsibility.County;

/**
 * A line of a {@code roles.csv}, read a second time and independently of the product.
 *
 * @param role role id
 * @param permission permission or beginning of permissions
 * @param open the permission ends in an asterisk
 */
record PermissionLine(String role, String permission, boolean open) {
  static List<PermissionLine> all() throws IOException {
    List<PermissionLine> lines = new ArrayList<>();
    for (ModuleContribution module : County.modules().contributions()) {
      if (module.roles() != null) {
        try (BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(module.roles().openStream(), StandardCharsets.UTF_8))) {
          for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("R-")) {
              lines.add(of(line.split(",")));
            }
          }
        }
      }
    }
    return lines;
  }

  private static PermissionLine of(String[] cells) {
    boolean open = cells[1].endsWith("*");
    String permission = open ? cells[1].substring(0, cells[1].length() - 1) : cells[1];
    return new PermissionLine(cells[0], permission, open);
  }

  boolean grants(String askedRole, String asked) {
    return role.equals(askedRole)
        && (open ? asked.startsWith(permission) : asked.equals(permission));
  }
}
