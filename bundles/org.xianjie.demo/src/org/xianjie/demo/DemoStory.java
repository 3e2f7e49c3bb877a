package org.xianjie.demo;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.xianjie.core.household.Household;
import org.xianjie.core.kernel.DemoChapter;
import org.xianjie.core.kernel.DemoGenerator;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.region.Region;
import org.xianjie.core.security.Caller;
import org.xianjie.core.setting.Setting;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;

/**
 * The demo county of domain.md §12.3: fictional people in invented villages. The same size gives
 * the same county on every machine.
 */
@Component(service = DemoGenerator.class)
public final class DemoStory implements DemoGenerator {
  private static final long SEED = 20_260_630L;
  private static final int NEEDS_OF_MONTH_PER_100_HOUSEHOLDS = 5;
  private static final int HUNDRED = 100;

  private final List<DemoChapter> chapters;

  /** Creates a story with the chapters of the installed modules. */
  @Activate
  public DemoStory(
      @Reference(
              cardinality = ReferenceCardinality.MULTIPLE,
              policyOption = ReferencePolicyOption.GREEDY)
          List<DemoChapter> chapters) {
    this.chapters = chapters.stream().sorted(Comparator.comparing(DemoChapter::name)).toList();
  }

  /** What the first transaction leaves for the following ones. */
  private record People(
      DemoCounty county,
      Map<Region, List<Cadre>> cadres,
      Map<Region, List<Household>> households) {}

  @Override
  public Map<String, String> generate(
      SignedIn administrator, Size size, Consumer<String> progress) {
    Kernel kernel = administrator.kernel();
    Locale locale = administrator.caller().locale();
    DemoRandom random = new DemoRandom(SEED);
    progress.accept(text(locale, "progress.people", size.households()));
    People people = write(kernel, session -> people(session, kernel, random, size));
    DemoAccounts accounts = new DemoAccounts(locale);
    progress.accept(text(locale, "progress.accounts"));
    Map<String, String> names = accounts.add(administrator, people.county(), size.password());
    int needs = Math.max(1, size.households() * NEEDS_OF_MONTH_PER_100_HOUSEHOLDS / HUNDRED);
    YearMonth last = YearMonth.from(kernel.clock().now());
    for (int back = size.months() - 1; back >= 0; back--) {
      YearMonth month = last.minusMonths(back);
      progress.accept(text(locale, "progress.month", month));
      write(kernel, session -> live(session, kernel, accounts, random, people, month, needs));
    }
    for (DemoChapter chapter : chapters) {
      progress.accept(text(locale, "progress.chapter", chapter.name()));
      chapter.write(kernel, people.county().base().getCode(), locale);
    }
    return names;
  }

  private static People people(Session session, Kernel kernel, DemoRandom random, Size size) {
    Region base = session.find(Setting.class, Setting.CODE).orElseThrow().getRegion();
    DemoCounty county = DemoCounty.create(session, base, DemoTexts.table("places.csv"));
    county.addDepartments(DemoTexts.table("departments.csv"));
    DemoPeople people = new DemoPeople(session, random, kernel.clock().now().toLocalDate());
    return new People(
        county, people.addContactCadres(county), people.addHouseholds(county, size.households()));
  }

  private static People live(
      Session session,
      Kernel kernel,
      DemoAccounts accounts,
      DemoRandom random,
      People people,
      YearMonth month,
      int needs) {
    new DemoVisits(kernel, random, people.cadres(), people.households()).live(session, month);
    new DemoNeeds(kernel, people.county(), accounts, random, people.households())
        .live(session, month, needs);
    return people;
  }

  private static <R> R write(Kernel kernel, Function<Session, R> work) {
    return kernel.store().write(new Authorship(Caller.SYSTEM, "demo", ""), work);
  }

  private static String text(Locale locale, String key, Object... arguments) {
    return Message.of(DemoStory.class, key, arguments).text(locale);
  }
}
