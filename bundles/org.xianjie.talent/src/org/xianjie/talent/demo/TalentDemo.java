package org.xianjie.talent.demo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.kernel.DemoChapter;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.talent.posting.NeedType;
import org.xianjie.talent.posting.PostRole;
import org.xianjie.talent.posting.PostType;
import org.xianjie.talent.registry.GraduateGaps;
import org.xianjie.talent.training.CourseKind;
import org.xianjie.talent.training.CourseMode;
import org.xianjie.talent.training.TrainingTopic;

/**
 * The talent supply of the demo county (domain.md §12.3): a dispatched team below each quota, half
 * of the cadres trained, villages without graduate, an offer of the expert pool.
 */
@Component(service = DemoChapter.class)
public final class TalentDemo implements DemoChapter {
  private static final int TEAM = 6;

  @Override
  public String name() {
    return "talent";
  }

  @Override
  public void write(Kernel kernel, String base, Locale locale) {
    Chapter chapter = new Chapter(kernel, base, locale);
    List<String> cadres = chapter.cadres();
    List<String> townships = chapter.regions(RegionLevel.TOWNSHIP, base);
    chapter.create(
        "training-plan",
        Map.of(
            "title",
            chapter.text("plan"),
            "region",
            base,
            "cycleFrom",
            chapter.today().getYear() - 1,
            "cycleTo",
            chapter.today().getYear() + 3,
            "topics",
            EnumSet.allOf(TrainingTopic.class)));
    if (cadres.size() >= TEAM && !townships.isEmpty()) {
      List<String> team = cadres.subList(0, TEAM);
      train(chapter, base, CourseKind.PRE_DISPATCH, team);
      train(chapter, base, CourseKind.BASIC, cadres.subList(0, (cadres.size() + 1) / 2));
      dispatch(chapter, townships.getFirst(), team);
    }
    new GraduateGaps().run(kernel);
  }

  private static void train(Chapter chapter, String base, CourseKind kind, List<String> cadres) {
    String course =
        chapter.create(
            "course",
            Map.of(
                "title",
                chapter.text("course." + kind),
                "region",
                base,
                "kind",
                kind,
                "mode",
                CourseMode.OFFLINE,
                "durationHours",
                24));
    String session =
        chapter.create(
            "training-session",
            Map.of(
                "course",
                course,
                "region",
                base,
                "date",
                chapter.today().minusDays(30),
                "capacity",
                cadres.size() + 10));
    chapter.act("training-session", session, "open", Map.of());
    for (String cadre : cadres) {
      chapter.create(
          "training-attendance",
          Map.of("session", session, "cadre", cadre, "attended", true, "satisfaction", 4));
    }
    chapter.act("training-session", session, "hold", Map.of());
  }

  private static void dispatch(Chapter chapter, String township, List<String> team) {
    String plan =
        chapter.create(
            "dispatch-plan",
            Map.of(
                "title",
                chapter.text("dispatch"),
                "township",
                township,
                "needType",
                NeedType.AGRI_INDUSTRY,
                "seats",
                team.size() + 2,
                "validFrom",
                chapter.today().minusDays(20),
                "validTo",
                chapter.today().plusYears(2)));
    List<String> posts = new ArrayList<>();
    for (String cadre : team) {
      boolean first = posts.size() < 2;
      posts.add(
          chapter.create(
              "dispatch-post",
              Map.of(
                  "plan", plan,
                  "cadre", cadre,
                  "role", first ? PostRole.FIRST_SEC : PostRole.MEMBER,
                  "type", PostType.TOWN_TEAM,
                  "region", township)));
    }
    for (String action : List.of("checkQuotas", "propose")) {
      chapter.act("dispatch-plan", plan, action, Map.of());
    }
    chapter.act("dispatch-plan", plan, "approve", Map.of("reason", chapter.text("reason")));
    chapter.act("dispatch-plan", plan, "issue", Map.of());
    posts.forEach(post -> chapter.act("dispatch-post", post, "start", Map.of()));
  }
}
