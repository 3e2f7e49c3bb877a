package org.xianjie.core.kernel;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xianjie.core.calendar.StatutoryDay;
import org.xianjie.core.calendar.StatutoryDays;
import org.xianjie.core.dictionary.Dictionaries;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.organization.OrganizationType;
import org.xianjie.core.parameter.ParameterCatalogue;
import org.xianjie.core.privacy.LegalBases;
import org.xianjie.core.region.Divisions;
import org.xianjie.core.region.Divisions.Division;
import org.xianjie.core.region.Region;
import org.xianjie.core.security.AccountNames;
import org.xianjie.core.security.RoleGrant;
import org.xianjie.core.security.UserAccount;
import org.xianjie.core.setting.Setting;
import org.xianjie.core.store.NewStore;
import org.xianjie.core.store.Session;
import org.xianjie.core.store.StoreOpener;
import org.xianjie.core.text.Labels;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.core.time.BusinessClock;

/**
 * Creates the database of a region: the divisions above it, statutory days, default parameters,
 * settings, the organization department {@code ORG-<region>} and the first administrator, who holds
 * no business permission.
 */
@Component(service = DatabaseSetup.class)
public final class DatabaseSetup {
  /** Prefix of the code of the organization department of a region. */
  public static final String DEPARTMENT_PREFIX = "ORG-";

  private static final Pattern SITE = Pattern.compile("[A-Z0-9]{1,4}");
  private static final String ADMINISTRATOR = "R-ADMIN";

  private final StoreOpener opener;

  /** Creates the setup. */
  @Activate
  public DatabaseSetup(@Reference StoreOpener opener) {
    this.opener = opener;
  }

  /**
   * Creates a database.
   *
   * @return the recovery key for the recovery sheet; it is stored nowhere
   * @throws Refusal for an unknown region, a bad site or account name or an unsafe password
   * @throws org.xianjie.core.store.StoreUnavailable if the folder holds a database already or
   *     cannot be written
   */
  public String create(Path folder, FirstRun run) {
    List<Division> path = Divisions.bundled().path(run.regionCode());
    if (path.isEmpty()) {
      throw refusal("refused.region.unknown", run.regionCode());
    }
    if (!SITE.matcher(run.site()).matches()) {
      throw refusal("refused.site", run.site());
    }
    AccountNames.check(run.administrator());
    return opener.create(
        folder,
        new NewStore(run.administrator(), run.password(), run.site(), run.algorithms()),
        session -> fill(session, run, path));
  }

  private static void fill(Session session, FirstRun run, List<Division> path) {
    Region region = addRegions(session, path);
    StatutoryDays.bundled().stream().map(StatutoryDay::toRecord).forEach(session::add);
    new LegalBases().records().forEach(session::add);
    ParameterCatalogue.bundled().entries().forEach(entry -> session.add(entry.toRecord()));
    Dictionaries.bundled().forEach(session::add);
    session.add(
        new Setting(region, run.site(), run.programmeStart(), run.businessTime().orElse(null)));
    Organization department =
        new Organization(
            DEPARTMENT_PREFIX + region.getCode(),
            Message.of(Organization.class, "name.department", region.getName()).text(run.locale()),
            OrganizationType.ORG_DEPT,
            level(path.getLast()),
            region);
    session.add(department);
    UserAccount account =
        new UserAccount(
            run.administrator(),
            Labels.of(DatabaseSetup.class).text(run.locale(), "administrator"),
            null);
    session.add(account);
    LocalDate today =
        run.businessTime()
            .map(BusinessClock::fixedAt)
            .orElseGet(BusinessClock::system)
            .now()
            .toLocalDate();
    session.add(new RoleGrant(account, ADMINISTRATOR, department, today, null));
  }

  /** Adds the divisions from the province down and returns the last one. */
  private static Region addRegions(Session session, List<Division> path) {
    List<Region> added = new ArrayList<>();
    for (Division division : path) {
      Region above = added.isEmpty() ? null : added.getLast();
      Region region = new Region(division.code(), division.name(), division.level(), above);
      region.setRegionClass(division.regionClass().orElse(null));
      session.add(region);
      added.add(region);
    }
    return added.getLast();
  }

  private static OrganizationLevel level(Division division) {
    return switch (division.level()) {
      case PROVINCE -> OrganizationLevel.PROV;
      case PREFECTURE -> OrganizationLevel.CITY;
      case COUNTY -> OrganizationLevel.COUNTY;
      case TOWNSHIP -> OrganizationLevel.TOWN;
      case VILLAGE, GROUP -> OrganizationLevel.VILLAGE;
    };
  }

  private static Refusal refusal(String key, Object... arguments) {
    return new Refusal(Message.of(DatabaseSetup.class, key, arguments));
  }
}
