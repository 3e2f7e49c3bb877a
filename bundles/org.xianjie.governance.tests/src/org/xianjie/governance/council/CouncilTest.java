package org.xianjie.governance.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xianjie.governance.County.refusals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.meeting.MeetingType;
import org.xianjie.core.publicity.NoticeKind;
import org.xianjie.core.security.Caller;
import org.xianjie.governance.County;
import org.xianjie.governance.OneCounty;
import org.xianjie.governance.Villages;

/** Council, list of major matters, masses supervision committee (GOV-R1, GOV-R9). */
@ExtendWith(OneCounty.class)
class CouncilTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private final County county;
  private Villages village;

  CouncilTest(County county) {
    this.county = county;
  }

  @BeforeEach
  void addVillage() {
    village = Villages.add(county);
  }

  @Test
  void countsItsMembersAndTheirQuorum() {
    String council = council();
    for (int i = 0; i < 7; i++) {
      Map<String, Object> member = new HashMap<>();
      member.put("council", council);
      member.put("name", "Member " + i);
      member.put("validFrom", FIRST);
      member.put("validTo", i == 6 ? FIRST.plusDays(9) : null);
      county.create(village.branch, "council-member", member);
    }
    var before = county.records().show(village.branch, "council", council);
    county
        .records()
        .update(village.branch, "council", council, before.version(), Map.of("chair", "Wu"));
    var after = county.records().show(village.branch, "council", council);
    assertEquals(Optional.of(6), after.value("members"));
    assertEquals(Optional.of(4), after.value("quorum"));
    String meeting =
        county.create(
            village.branch,
            "meeting",
            Map.of(
                "title",
                "Council",
                "type",
                MeetingType.COUNCIL,
                "organization",
                "ORG-" + village.code,
                "time",
                LocalDateTime.of(2026, 11, 2, 9, 0),
                "entitled",
                1));
    assertEquals(
        Optional.of(6),
        county.records().show(village.branch, "meeting", meeting).value("entitled"));
    assertEquals(List.of("council.refused.again"), refusals(this::council));
  }

  private String council() {
    return county.create(
        village.branch,
        "council",
        Map.of(
            "village",
            village.code,
            "organization",
            "ORG-" + village.code,
            "chair",
            "Li",
            "validFrom",
            FIRST));
  }

  @Test
  void adoptsItsListItself() {
    String adopted = village.resolution(MeetingType.REPRESENTATIVES, 9, 9, "", "");
    String foreign = Villages.add(county).resolution(MeetingType.REPRESENTATIVES, 9, 9, "", "");
    Map<String, Object> matter = new HashMap<>();
    matter.put("village", village.code);
    matter.put("kind", MatterKind.FUND);
    matter.put("description", "Use of funds");
    matter.put("resolution", foreign);
    matter.put("validFrom", FIRST);
    assertEquals(
        List.of("major-matter.refused.resolution"),
        refusals(() -> county.create(village.branch, "major-matter", matter)));
    matter.put("resolution", adopted);
    county.create(village.branch, "major-matter", matter);
    matter.put("validTo", FIRST.minusDays(1));
    assertEquals(
        List.of("major-matter.refused.dates"),
        refusals(() -> county.create(village.branch, "major-matter", matter)));
  }

  @Test
  void asksAboutAnyPublishedNumber() {
    Caller examiners = County.caller("exam", "R-MASS-SUP", "ORG", village.code);
    String committee =
        county.create(
            village.branch,
            "mass-sup-committee",
            Map.of("village", village.code, "members", "Three", "validFrom", FIRST));
    String question =
        county.create(
            examiners,
            "figure-question",
            Map.of(
                "committee", committee,
                "figure", "K-13",
                "source", "Board",
                "question", "Who was asked?"));
    county.act(
        village.branch, "figure-question", question, "answer", Map.of("answer", "All of them"));
    String foreign = Villages.add(county).notice(NoticeKind.OTHER, "", "");
    assertEquals(
        List.of("figure-question.refused.notice"),
        refusals(
            () ->
                county.act(
                    village.branch,
                    "figure-question",
                    question,
                    "publish",
                    Map.of("notice", foreign))));
    county.act(
        village.branch,
        "figure-question",
        question,
        "publish",
        Map.of("notice", village.notice(NoticeKind.OTHER, "", "")));
    var shown = county.records().show(examiners, "figure-question", question);
    assertEquals(
        List.of("figure-question.refused.answered"),
        refusals(
            () ->
                county
                    .records()
                    .update(
                        examiners,
                        "figure-question",
                        question,
                        shown.version(),
                        Map.of("figure", "K-14"))));
  }
}
