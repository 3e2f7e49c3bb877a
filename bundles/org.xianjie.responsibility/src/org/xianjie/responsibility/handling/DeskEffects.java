package org.xianjie.responsibility.handling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.organization.OrganizationType;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.responsibility.conference.ConferenceIssue;
import org.xianjie.responsibility.conference.IssueState;
import org.xianjie.responsibility.lists.ItemAnswer;
import org.xianjie.responsibility.lists.ItemRole;
import org.xianjie.responsibility.lists.ResponsibilityItem;
import org.xianjie.responsibility.need.Need;
import org.xianjie.responsibility.need.NeedCategory;

/** What the actions of the need desk write. */
final class DeskEffects {
  private DeskEffects() {}

  static void verify(ActionContext<Need> context) {
    Need need = context.record();
    need.verify(context.at());
    context.input("category", NeedCategory.class).ifPresent(need::reclassify);
    context.input("topic", String.class).ifPresent(need::setTopic);
    Set<String> departments = References.codes(context, "involvedDepartments");
    departments.forEach(code -> organization(context, code));
    if (!departments.isEmpty()) {
      need.setInvolvedDepartments(References.join(departments));
    }
  }

  static void merge(ActionContext<Need> context) {
    context.record().setLinkedNeed(context.required("linkedNeed", Need.class));
    end(context);
  }

  static void withdraw(ActionContext<Need> context) {
    end(context);
  }

  private static void end(ActionContext<Need> context) {
    context.record().end(context.at());
    new ItemsOfNeed(context.session(), context.record()).end(context.at());
  }

  /** Puts the need on the list of responsibilities: one LEAD, any number of ASSIST. */
  static void assign(ActionContext<Need> context) {
    Need need = context.record();
    new ItemsOfNeed(context.session(), need).end(context.at());
    Map<String, Organization> owners = new LinkedHashMap<>();
    Organization lead = context.required("lead", Organization.class);
    owners.put(lead.getCode(), lead);
    ResponsibilityItem first = item(context, lead, ItemRole.LEAD);
    context.input("cadre", Cadre.class).ifPresent(first::setCadre);
    context.session().add(first);
    for (String code : References.codes(context, "assist")) {
      Organization assist = organization(context, code);
      owners.put(code, assist);
      context.session().add(item(context, assist, ItemRole.ASSIST));
    }
    Set<String> departments = References.codes(need.getInvolvedDepartments());
    owners.values().stream()
        .filter(owner -> owner.getType() == OrganizationType.LINE_DEPT)
        .forEach(owner -> departments.add(owner.getCode()));
    need.setInvolvedDepartments(References.join(departments));
    context.events().publish("need.assigned", need, Map.of("lead", lead.getCode()));
  }

  static void reject(ActionContext<Need> context) {
    // The reason told to the household is a substantive reply (RESP-R1).
    context.record().reject(context.at());
    context.record().respond(context.at(), context.calendar());
  }

  static void escalate(ActionContext<Need> context) {
    escalate(context, context.input("reason", String.class).orElse(null));
  }

  /** Puts the need before the next joint conference (RESP-R2). */
  static void escalate(ActionContext<Need> context, String reason) {
    Need need = context.record();
    new ItemsOfNeed(context.session(), need).end(context.at());
    if (!hasOpenIssue(context)) {
      ConferenceIssue issue = new ConferenceIssue();
      issue.setNeed(need);
      issue.setDepartments(need.getInvolvedDepartments());
      issue.setRaisedAt(context.at());
      issue.setReason(reason);
      issue.open();
      context.session().add(issue);
    }
    Set<String> departments = References.codes(need.getInvolvedDepartments());
    if (departments.size() > 1) {
      context
          .events()
          .publish("need.crossDept", need, Map.of("departments", References.join(departments)));
    }
  }

  private static boolean hasOpenIssue(ActionContext<Need> context) {
    return context
            .session()
            .entityManager()
            .createQuery(
                "select count(i) from ConferenceIssue i where i.need = :need and i.state = :state"
                    + " and i.deleted = false",
                Long.class)
            .setParameter("need", context.record())
            .setParameter("state", IssueState.OPEN)
            .getSingleResult()
        > 0;
  }

  private static ResponsibilityItem item(
      ActionContext<Need> context, Organization owner, ItemRole role) {
    ResponsibilityItem item = new ResponsibilityItem();
    item.setNeed(context.record());
    item.setOwner(owner);
    item.setRole(role);
    item.setAssignedAt(context.at());
    item.setDue(context.record().getSlaDue());
    item.setAnswer(ItemAnswer.WAITING);
    return item;
  }

  private static Organization organization(ActionContext<Need> context, String code) {
    return context
        .session()
        .find(Organization.class, code)
        .orElseThrow(() -> new Refusal(Message.of(Need.class, "need.guard.organization", code)));
  }
}
