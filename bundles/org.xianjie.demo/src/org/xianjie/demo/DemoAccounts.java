package org.xianjie.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.kernel.AccountService.NewAccount;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Grant;

/** One account per role for people to sign in with, and the callers that lived the story. */
final class DemoAccounts {
  private static final String PREFIX = "demo-";
  private static final String ROLE_PREFIX = "R-";

  private final Locale locale;
  private final Map<String, Caller> callers = new HashMap<>();

  DemoAccounts(Locale locale) {
    this.locale = locale;
  }

  /** Adds the accounts of the list, each with a key. */
  Map<String, String> add(SignedIn administrator, DemoCounty county, char[] password) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String[] row : DemoTexts.table("accounts.csv")) {
      Organization organization = place(county, row[1]);
      String name = name(row[0]);
      administrator
          .accounts()
          .add(
              administrator.caller(),
              new NewAccount(name, row[2], Optional.empty(), row[0], organization.getCode()),
              password);
      names.put(row[0], name);
    }
    return names;
  }

  /** Returns somebody with the role in the organization. */
  Caller caller(String role, Organization organization) {
    String code = organization.getCode();
    return callers.computeIfAbsent(
        role + code,
        key ->
            new Caller(
                name(role),
                name(role),
                "",
                List.of(new Grant(role, code, organization.getRegion().getCode())),
                locale));
  }

  private static String name(String role) {
    return PREFIX + role.substring(ROLE_PREFIX.length()).toLowerCase(Locale.ROOT);
  }

  private static Organization place(DemoCounty county, String place) {
    return switch (place) {
      case "BASE" -> county.organizationOf(county.base());
      case "COUNTY" -> county.organizationOf(county.counties().getFirst());
      case "TOWNSHIP" -> county.organizationOf(county.townships().getFirst());
      case "VILLAGE" -> county.organizationOf(county.villages().getFirst());
      case "DEPARTMENT" -> county.department("CARE_CHILD");
      default -> throw new IllegalArgumentException(place);
    };
  }
}
