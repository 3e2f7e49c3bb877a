package org.xianjie.governance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.xianjie.core.meeting.MeetingType;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.organization.OrganizationType;
import org.xianjie.core.publicity.BoardType;
import org.xianjie.core.publicity.NoticeKind;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.security.Caller;
import org.xianjie.governance.council.MatterKind;
import org.xianjie.governance.project.ProjectFund;
import org.xianjie.governance.project.ProjectKind;

/** A village of its own for each test, with meetings, votes and notices through the services. */
public final class Villages {
  private static int last = 100;

  private final County county;

  /** The code of the village. */
  public final String code;

  /** The village branch. */
  public final Caller branch;

  private Villages(County county, String code) {
    this.county = county;
    this.code = code;
    this.branch = County.caller("branch-" + code, "R-VILLAGE", "ORG-" + code, code);
  }

  /** Adds a village with its organization. */
  public static Villages add(County county) {
    last++;
    String code = County.TOWNSHIP + last;
    county.write(
        session -> {
          Region town = session.find(Region.class, County.TOWNSHIP).orElseThrow();
          Region village = new Region(code, "Village " + last, RegionLevel.VILLAGE, town);
          session.add(village);
          session.add(
              new Organization(
                  "ORG-" + code,
                  "Village " + last,
                  OrganizationType.VILLAGE_COMMITTEE,
                  OrganizationLevel.VILLAGE,
                  village));
          return village;
        });
    return new Villages(county, code);
  }

  /** A resolution put to the vote of a body: 9 entitled. */
  public String resolution(
      MeetingType type, int present, int inFavour, String subjectType, String subject) {
    Map<String, Object> meeting = new HashMap<>();
    meeting.put("title", "Meeting");
    meeting.put("type", type);
    meeting.put("organization", "ORG-" + code);
    meeting.put("time", LocalDateTime.of(2026, 11, 2, 9, 0));
    meeting.put("entitled", 9);
    String held = county.create(branch, "meeting", meeting);
    county.act(branch, "meeting", held, "hold", Map.of("present", present));
    Map<String, Object> values = new HashMap<>();
    values.put("meeting", held);
    values.put("matter", "Matter");
    values.put("text", "Do it");
    if (!subject.isEmpty()) {
      values.put("subjectType", subjectType);
      values.put("subjectCode", subject);
    }
    String resolution = county.create(branch, "resolution", values);
    county.act(
        branch,
        "resolution",
        resolution,
        "vote",
        Map.of("votesFor", inFavour, "votesAgainst", present - inFavour, "votesAbstained", 0));
    return resolution;
  }

  /** A published notice on the board of the village. */
  public String notice(NoticeKind kind, String subjectType, String subject) {
    Map<String, Object> values = new HashMap<>();
    values.put("kind", kind);
    values.put("title", "Notice");
    values.put("body", "What was decided");
    values.put("scope", code);
    values.put("organization", "ORG-" + code);
    values.put("boardType", Set.of(BoardType.VILLAGE_BOARD));
    values.put("validFrom", County.NOW.toLocalDate());
    values.put("validTo", County.NOW.toLocalDate().plusDays(10));
    if (!subject.isEmpty()) {
      values.put("subjectType", subjectType);
      values.put("subjectCode", subject);
    }
    String notice = county.create(branch, "public-notice", values);
    county.act(branch, "public-notice", notice, "check", Map.of());
    county.act(branch, "public-notice", notice, "publish", Map.of());
    return notice;
  }

  /** A project idea of the village. */
  public String project(Map<String, Object> further) {
    return county.create(branch, "project", projectValues(further));
  }

  /** The values of a project idea. */
  public Map<String, Object> projectValues(Map<String, Object> further) {
    Map<String, Object> values = new HashMap<>();
    values.put("village", code);
    values.put("name", "Road");
    values.put("kind", ProjectKind.INFRA);
    values.put("matter", MatterKind.PROJECT);
    values.put("leadOrg", "FIRM");
    values.put("fundSources", Set.of(ProjectFund.FISCAL));
    values.put("budget", BigDecimal.valueOf(100_000));
    values.putAll(further);
    return values;
  }

  /** Puts projects from an amount on the list of major matters. */
  public void majorFrom(long yuan) {
    county.create(
        branch,
        "major-matter",
        Map.of(
            "village",
            code,
            "kind",
            MatterKind.PROJECT,
            "description",
            "Projects",
            "moneyLimit",
            BigDecimal.valueOf(yuan),
            "validFrom",
            LocalDate.of(2026, 1, 1)));
  }
}
