package org.xianjie.organization.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.kernel.DemoChapter;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.Villages;
import org.xianjie.organization.economy.IncomeSource;
import org.xianjie.organization.network.PartyOrgType;
import org.xianjie.organization.network.SecretarySource;
import org.xianjie.organization.rectification.WeakCategory;
import org.xianjie.organization.standard.ChecklistKind;

/**
 * The organization system of the demo county (domain.md §12.3): branches, secretaries, ledgers, and
 * the flaws its reports show: one weak branch with an issue without plan, one branch that failed,
 * one collective with a single source.
 */
@Component(service = DemoChapter.class)
public final class OrganizationDemo implements DemoChapter {
  private static final int STANDARD_ITEMS = 3;

  @Override
  public String name() {
    return "organization";
  }

  @Override
  public void write(Kernel kernel, String base, Locale locale) {
    Chapter chapter = new Chapter(kernel, base, locale);
    List<String> villages =
        kernel
            .store()
            .read(
                session ->
                    Villages.of(session, base, chapter.today()).stream()
                        .map(Region::getCode)
                        .toList());
    List<String> items = new ArrayList<>();
    for (int i = 1; i <= STANDARD_ITEMS; i++) {
      items.add(
          chapter.create(
              "checklist-item",
              Map.of(
                  "title",
                  chapter.text("item." + i),
                  "kind",
                  ChecklistKind.values()[i - 1],
                  "region",
                  base,
                  "validFrom",
                  chapter.today().withDayOfYear(1))));
    }
    for (int i = 0; i < villages.size(); i++) {
      village(chapter, villages.get(i), i, items);
    }
  }

  private static void village(Chapter chapter, String village, int number, List<String> items) {
    String branch =
        chapter.create(
            "party-org",
            Map.of(
                "name",
                chapter.text("branch", chapter.name(village)),
                "type",
                PartyOrgType.VILLAGE_BRANCH,
                "region",
                village,
                "members",
                18 + number));
    chapter.cadre(village).ifPresent(cadre -> secretary(chapter, village, cadre, number % 3 != 0));
    acceptance(chapter, branch, items, number != 1);
    incomes(chapter, village, number);
    if (number == 0) {
      rectify(chapter, branch, village);
    }
  }

  private static void secretary(
      Chapter chapter, String village, String cadre, boolean committeeHead) {
    chapter.create(
        "secretary",
        Map.of(
            "village", village,
            "cadre", cadre,
            "committeeHead", committeeHead,
            "sourceGroup", SecretarySource.RICH_LEADER,
            "validFrom", chapter.today().minusYears(2)));
  }

  private static void acceptance(
      Chapter chapter, String branch, List<String> items, boolean passes) {
    String acceptance =
        chapter.create(
            "standard-acceptance", Map.of("branch", branch, "year", chapter.today().getYear()));
    for (String item : items) {
      boolean met = passes || !item.equals(items.getLast());
      chapter.create(
          "acceptance-finding", Map.of("acceptance", acceptance, "item", item, "met", met));
    }
    chapter.act("standard-acceptance", acceptance, "selfAssess", Map.of());
    if (passes) {
      chapter.act("standard-acceptance", acceptance, "accept", Map.of());
    } else {
      chapter.act("standard-acceptance", acceptance, "fail", Map.of("reason", chapter.text("gap")));
    }
  }

  private static void incomes(Chapter chapter, String village, int number) {
    IncomeSource[] sources =
        number == 2
            ? new IncomeSource[] {IncomeSource.ASSET_LEASE}
            : new IncomeSource[] {IncomeSource.LEAD_COOP, IncomeSource.SERVICE};
    for (IncomeSource source : sources) {
      chapter.create(
          "income-entry",
          Map.of(
              "village",
              village,
              "date",
              chapter.today().withDayOfYear(1),
              "source",
              source,
              "amount",
              BigDecimal.valueOf(40_000L + 3_000L * number)));
    }
  }

  private static void rectify(Chapter chapter, String branch, String village) {
    String weak =
        chapter.create(
            "weak-branch-case",
            Map.of(
                "branch", branch,
                "category", WeakCategory.HOLLOW,
                "foundOn", chapter.today().minusDays(40),
                "foundBy", chapter.text("found"),
                "deadline", chapter.today().plusMonths(2)));
    chapter.act("weak-branch-case", weak, "confirm", Map.of());
    String first = issue(chapter, weak, "issue.1");
    issue(chapter, weak, "issue.2");
    chapter
        .cadre(village)
        .ifPresent(
            cadre -> {
              chapter.update(
                  "rect-issue",
                  first,
                  Map.of(
                      "measures", chapter.text("measures"),
                      "owner", cadre,
                      "due", chapter.today().plusMonths(1)));
              chapter.act("rect-issue", first, "plan", Map.of());
            });
  }

  private static String issue(Chapter chapter, String weak, String text) {
    return chapter.create(
        "rect-issue",
        Map.of(
            "weakBranchCase",
            weak,
            "category",
            WeakCategory.HOLLOW,
            "description",
            chapter.text(text)));
  }
}
