package org.xianjie.core.security;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;

/**
 * Decides who may do what where. Deny by default: what no line of a {@code roles.csv} allows is
 * refused. Lists are restricted in the query itself.
 */
public final class Access {
  private static final String CREATE = Permissions.create("");

  private final RoleCatalogue roles;
  private final Collection<AssignedScope> assigned;
  private final Collection<Visibility> visibilities;
  private final Supplier<LocalDateTime> recentSince;

  /** Creates the decision where no module hides anything and no entry is recent. */
  public Access(RoleCatalogue roles, Collection<AssignedScope> assigned) {
    this(roles, assigned, List.of(), () -> LocalDateTime.MAX);
  }

  /**
   * Creates the decision.
   *
   * @param roles all lines of all modules
   * @param assigned what modules say about ASSIGNED_OPEN, one per record type
   * @param visibilities what modules hide beyond the roles, any number per record type
   * @param recentSince the UTC time from which an own entry is recent
   */
  public Access(
      RoleCatalogue roles,
      Collection<AssignedScope> assigned,
      Collection<Visibility> visibilities,
      Supplier<LocalDateTime> recentSince) {
    this.roles = roles;
    this.assigned = assigned;
    this.visibilities = visibilities;
    this.recentSince = recentSince;
  }

  /** Tells whether the caller holds the permission anywhere. */
  public boolean holds(Caller caller, String permission) {
    return caller.isSystem()
        || caller.grants().stream()
            .anyMatch(grant -> !roles.scopes(grant.role(), permission).isEmpty());
  }

  /** Returns why the caller may not use the permission anywhere; empty when allowed. */
  public Optional<Message> refuse(Caller caller, String permission) {
    return holds(caller, permission)
        ? Optional.empty()
        : Optional.of(Message.of(Access.class, "refused.permission", permission));
  }

  /** Returns why the caller may not use the permission in the region; empty when allowed. */
  public Optional<Message> refuseIn(Caller caller, String permission, String regionCode) {
    if (caller.isSystem()
        || subtrees(caller, permission).stream().anyMatch(regionCode::startsWith)) {
      return Optional.empty();
    }
    return Optional.of(Message.of(Access.class, "refused.region", permission, regionCode));
  }

  /** Returns why the caller may not use the permission on the record; empty when allowed. */
  public Optional<Message> refuse(
      Caller caller, String permission, Session session, AbstractRecord record) {
    boolean allowed =
        caller.isSystem()
            || (reaches(caller, permission, session, record)
                && (permission.endsWith(CREATE) || isVisible(caller, session, record)));
    return allowed
        ? Optional.empty()
        : Optional.of(Message.of(Access.class, "refused.record", permission));
  }

  private static boolean isOwn(Caller caller, AbstractRecord record) {
    return caller.account().equals(record.getCreatedBy());
  }

  private boolean isVisible(Caller caller, Session session, AbstractRecord record) {
    return visibilities.stream()
        .filter(v -> v.type().isAssignableFrom(record.getClass()))
        .allMatch(v -> v.isVisible(session, caller, record));
  }

  private boolean reaches(
      Caller caller, String permission, Session session, AbstractRecord record) {
    if (holds(caller, permission) && Permissions.EVERYWHERE.equals(record.getRegionCode())) {
      return true;
    }
    for (Grant grant : caller.grants()) {
      for (Scope scope : roles.scopes(grant.role(), permission)) {
        boolean reached =
            switch (scope) {
              case SUBTREE -> record.getRegionCode().startsWith(grant.regionCode());
              case OWN -> isOwn(caller, record);
              case OWN_RECENT ->
                  isOwn(caller, record) && !record.getCreatedAt().isBefore(recentSince.get());
              case ASSIGNED_OPEN ->
                  assignedScope(record.getClass())
                      .filter(
                          a -> a.holds(session, caller, List.of(grant.organizationCode()), record))
                      .isPresent();
              case DRAWN -> false;
              case PUBLIC -> true;
            };
        if (reached) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns the condition that restricts a list of the type to what the caller may see; empty when
   * the caller sees everything, a condition that nothing meets when the caller sees nothing.
   */
  public Optional<Condition> restrict(
      Caller caller, String permission, Class<? extends AbstractRecord> type) {
    if (caller.isSystem() || (isReference(type) && holds(caller, permission))) {
      return Optional.empty();
    }
    List<Condition> all = new ArrayList<>();
    reach(caller, permission, type).ifPresent(all::add);
    for (Visibility visibility : visibilities) {
      if (visibility.type().isAssignableFrom(type)) {
        visibility.condition(caller).ifPresent(all::add);
      }
    }
    if (all.size() > 1) {
      return Optional.of(new Condition.All(all));
    }
    return all.stream().findFirst();
  }

  /** What the roles of the caller reach; empty for everything. */
  private Optional<Condition> reach(
      Caller caller, String permission, Class<? extends AbstractRecord> type) {
    List<Condition> any = new ArrayList<>();
    List<String> regions = new ArrayList<>();
    Set<String> organizations = new TreeSet<>();
    for (Grant grant : caller.grants()) {
      for (Scope scope : roles.scopes(grant.role(), permission)) {
        switch (scope) {
          case SUBTREE -> regions.add(grant.regionCode());
          case OWN -> any.add(new Condition.CreatedBy(caller.account()));
          case OWN_RECENT ->
              any.add(
                  new Condition.All(
                      List.of(
                          new Condition.CreatedBy(caller.account()),
                          new Condition.Range("createdAt", recentSince.get(), null))));
          case ASSIGNED_OPEN -> organizations.add(grant.organizationCode());
          case DRAWN -> {
            // Samples are records of a later module; until then nothing is drawn.
          }
          case PUBLIC -> {
            return Optional.empty();
          }
        }
      }
    }
    if (!organizations.isEmpty()) {
      assignedScope(type).ifPresent(a -> any.add(a.condition(caller, List.copyOf(organizations))));
    }
    any.add(new Condition.Within(regions));
    return Optional.of(new Condition.Any(any));
  }

  /** Returns the region codes below which the caller holds the permission. */
  public List<String> subtrees(Caller caller, String permission) {
    return caller.grants().stream()
        .filter(grant -> roles.scopes(grant.role(), permission).contains(Scope.SUBTREE))
        .map(Grant::regionCode)
        .distinct()
        .toList();
  }

  private static boolean isReference(Class<? extends AbstractRecord> type) {
    RecordType declaration = type.getAnnotation(RecordType.class);
    return declaration != null && declaration.reference();
  }

  private Optional<AssignedScope> assignedScope(Class<?> type) {
    return assigned.stream().filter(a -> a.type().isAssignableFrom(type)).findFirst();
  }
}
