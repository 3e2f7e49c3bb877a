package org.xianjie.core.security;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/**
 * The role is one of domain.md §1, and nobody holds two roles that are separate duties, neither by
 * this account nor by another one of the same person.
 */
@Component(service = RecordRule.class)
public final class RoleGrantRule implements RecordRule<RoleGrant> {
  private final SeparateRoles separate = new SeparateRoles();

  @Override
  public Class<RoleGrant> type() {
    return RoleGrant.class;
  }

  @Override
  public List<Message> check(RuleContext<RoleGrant> context) {
    RoleGrant grant = context.record();
    List<Message> problems = new ArrayList<>();
    if (!Roles.isKnown(grant.getRole())) {
      problems.add(message("refused.role.unknown", grant.getRole()));
    }
    LocalDate end = grant.getValidTo();
    if (end != null && end.isBefore(grant.getValidFrom())) {
      problems.add(message("refused.validity", grant.getValidFrom(), end));
    }
    context.session().list(RecordQuery.of(RoleGrant.class)).stream()
        .filter(other -> context.isNew() || !other.getCode().equals(grant.getCode()))
        .filter(other -> samePerson(other.getAccount(), grant.getAccount()))
        .filter(other -> overlaps(other, grant))
        .flatMap(other -> refusal(grant.getRole(), other.getRole()).stream())
        .distinct()
        .forEach(problems::add);
    return problems;
  }

  private Optional<Message> refusal(String role, String held) {
    return separate.reason(role, held).map(key -> message(key, role, held));
  }

  private static boolean samePerson(UserAccount one, UserAccount other) {
    if (one.getCode().equals(other.getCode())) {
      return true;
    }
    return one.getPerson() != null
        && other.getPerson() != null
        && one.getPerson().getCode().equals(other.getPerson().getCode());
  }

  private static boolean overlaps(RoleGrant one, RoleGrant other) {
    return startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one);
  }

  private static boolean startsBeforeEndOf(RoleGrant one, RoleGrant other) {
    return other.getValidTo() == null || !one.getValidFrom().isAfter(other.getValidTo());
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(RoleGrantRule.class, key, arguments);
  }
}
