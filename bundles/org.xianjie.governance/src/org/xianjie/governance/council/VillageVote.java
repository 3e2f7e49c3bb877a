package org.xianjie.governance.council;

import java.util.EnumSet;
import java.util.Set;
import org.xianjie.core.meeting.Meeting;
import org.xianjie.core.meeting.MeetingType;
import org.xianjie.core.meeting.Resolution;
import org.xianjie.core.publicity.BoardType;
import org.xianjie.core.publicity.NoticeState;
import org.xianjie.core.publicity.PublicNotice;

/**
 * Whether a village itself decided, judged again from the votes and not from the stored state
 * alone, so that an imported resolution opens no gate (GOV-R1): quorum of 2/3, more than half of
 * those present.
 */
public final class VillageVote {
  private static final Set<NoticeState> HANGING =
      EnumSet.of(
          NoticeState.PUBLISHED, NoticeState.OBJECTED, NoticeState.RESOLVED, NoticeState.EXPIRED);

  private VillageVote() {}

  /** Tells whether the council of the village adopted the resolution. */
  public static boolean byCouncil(Resolution resolution, String village) {
    return isAdopted(resolution, village, EnumSet.of(MeetingType.COUNCIL));
  }

  /** Tells whether the representatives or the assembly of the village adopted the resolution. */
  public static boolean byVillagers(Resolution resolution, String village) {
    return isAdopted(
        resolution, village, EnumSet.of(MeetingType.REPRESENTATIVES, MeetingType.ASSEMBLY));
  }

  /** Tells whether any body of the village adopted the resolution. */
  public static boolean byVillage(Resolution resolution, String village) {
    return byCouncil(resolution, village) || byVillagers(resolution, village);
  }

  /** Tells whether the notice hangs or hung on the board of the village. */
  public static boolean isPublished(PublicNotice notice, String village) {
    return village.equals(notice.getScope().getCode())
        && notice.getPublishedAt() != null
        && HANGING.contains(notice.getState())
        && Set.of(notice.getBoardType().split(";")).contains(BoardType.VILLAGE_BOARD.name());
  }

  private static boolean isAdopted(Resolution resolution, String village, Set<MeetingType> bodies) {
    Meeting meeting = resolution.getMeeting();
    return resolution.isAdopted()
        && bodies.contains(meeting.getType())
        && village.equals(meeting.getRegionCode())
        && hasQuorum(meeting)
        && hasMajority(resolution, meeting);
  }

  private static boolean hasQuorum(Meeting meeting) {
    return meeting.getPresent() != null
        && meeting.getEntitled() != null
        && meeting.getPresent() * 3L >= meeting.getEntitled() * 2L;
  }

  private static boolean hasMajority(Resolution resolution, Meeting meeting) {
    return resolution.getVotesFor() != null && resolution.getVotesFor() * 2L > meeting.getPresent();
  }
}
