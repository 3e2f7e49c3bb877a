package org.xianjie.core.kernel;

import java.util.List;
import org.xianjie.core.approval.ApprovalStepRule;
import org.xianjie.core.calendar.CalendarDayRule;
import org.xianjie.core.dictionary.DictItemRule;
import org.xianjie.core.document.AttachmentRule;
import org.xianjie.core.household.HouseholdRule;
import org.xianjie.core.meeting.MeetingRule;
import org.xianjie.core.meeting.ResolutionRule;
import org.xianjie.core.organization.OrganizationRule;
import org.xianjie.core.outage.OutageLogRule;
import org.xianjie.core.parameter.ParameterRule;
import org.xianjie.core.person.PersonRule;
import org.xianjie.core.privacy.BreachIncidentRule;
import org.xianjie.core.privacy.ConsentRule;
import org.xianjie.core.privacy.RightsRequestRule;
import org.xianjie.core.publicity.ObjectionRule;
import org.xianjie.core.publicity.PublicNoticeRule;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.region.RegionRule;
import org.xianjie.core.security.RoleGrantRule;
import org.xianjie.core.security.UserAccountRule;
import org.xianjie.core.setting.SettingRule;
import org.xianjie.core.village.VillageProfileRule;

/**
 * The rules of the core's own record types, for work without OSGi, where no service brings them.
 */
public final class CoreRules {
  private CoreRules() {}

  /** Returns new instances of all rules. */
  public static List<RecordRule<?>> all() {
    return List.of(
        new RegionRule(),
        new OrganizationRule(),
        new PersonRule(),
        new HouseholdRule(),
        new CalendarDayRule(),
        new ParameterRule(),
        new SettingRule(),
        new UserAccountRule(),
        new RoleGrantRule(),
        new MeetingRule(),
        new ResolutionRule(),
        new ApprovalStepRule(),
        new PublicNoticeRule(),
        new ObjectionRule(),
        new VillageProfileRule(),
        new DictItemRule(),
        new OutageLogRule(),
        new AttachmentRule(),
        new ConsentRule(),
        new RightsRequestRule(),
        new BreachIncidentRule());
  }
}
