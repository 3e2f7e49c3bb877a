package org.xianjie.core.record;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xianjie.core.security.Access;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Condition;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/**
 * Keeps a list from telling what its rows hide: a filter by a personal field reaches only records
 * whose personal fields the caller may read; who may read them nowhere cannot filter or sort by
 * them (domain.md §10.2).
 */
final class PersonalConditions {
  private final RecordCatalogue catalogue;
  private final Access access;

  PersonalConditions(RecordCatalogue catalogue, Access access) {
    this.catalogue = catalogue;
    this.access = access;
  }

  /** A personal field at the end of a path, and the type it belongs to. */
  private record Target(RecordDescriptor<?> type, FieldDescriptor field) {}

  /**
   * Returns the condition restricted to what the caller may know.
   *
   * @throws Refusal if the caller may read the personal fields of no record
   */
  Condition guarded(Caller caller, RecordDescriptor<?> type, Condition condition) {
    return switch (condition) {
      case Condition.Equal equal -> leaf(caller, type, equal.field(), equal);
      case Condition.In in -> leaf(caller, type, in.field(), in);
      case Condition.Range range -> leaf(caller, type, range.field(), range);
      case Condition.Contains contains -> contains(caller, type, contains);
      case Condition.Any any -> new Condition.Any(all(caller, type, any.conditions()));
      case Condition.All all -> new Condition.All(all(caller, type, all.conditions()));
      case Condition.Within within -> within;
      case Condition.CreatedBy by -> by;
      case Condition.Jpql jpql -> jpql;
    };
  }

  /** Refuses a sort field that tells the order of personal values. */
  void requireSortable(Caller caller, RecordDescriptor<?> type, String path) {
    personal(type, path).ifPresent(target -> require(caller, target));
  }

  private List<Condition> all(Caller caller, RecordDescriptor<?> type, List<Condition> parts) {
    return parts.stream().map(part -> guarded(caller, type, part)).toList();
  }

  private Condition leaf(Caller caller, RecordDescriptor<?> type, String path, Condition leaf) {
    Optional<Target> target = personal(type, path);
    if (target.isEmpty()) {
      return leaf;
    }
    require(caller, target.get());
    return restricted(caller, type, target.get(), leaf);
  }

  /** A quick filter passes over fields that the caller may not read. */
  private Condition contains(Caller caller, RecordDescriptor<?> type, Condition.Contains filter) {
    List<String> open = new ArrayList<>();
    List<Condition> any = new ArrayList<>();
    for (String path : filter.fields()) {
      Optional<Target> target = personal(type, path);
      if (target.isEmpty()) {
        open.add(path);
      } else if (holds(caller, target.get())) {
        any.add(
            restricted(
                caller, type, target.get(), new Condition.Contains(List.of(path), filter.text())));
      }
    }
    if (any.isEmpty() && open.size() == filter.fields().size()) {
      return filter;
    }
    if (!open.isEmpty()) {
      any.add(new Condition.Contains(open, filter.text()));
    }
    return new Condition.Any(any);
  }

  private Condition restricted(
      Caller caller, RecordDescriptor<?> type, Target target, Condition leaf) {
    if (target.type() != type) {
      return leaf;
    }
    return access
        .restrict(caller, Permissions.personal(type.name()), type.type())
        .<Condition>map(scope -> new Condition.All(List.of(leaf, scope)))
        .orElse(leaf);
  }

  private void require(Caller caller, Target target) {
    if (!holds(caller, target)) {
      Message field = Message.of(target.type().type(), target.field().labelKey());
      throw new Refusal(Message.of(PersonalConditions.class, "personal.filter", field));
    }
  }

  private boolean holds(Caller caller, Target target) {
    return access.holds(caller, Permissions.personal(target.type().name()));
  }

  private Optional<Target> personal(RecordDescriptor<?> type, String path) {
    RecordDescriptor<?> owner = type;
    Optional<FieldDescriptor> found = Optional.empty();
    for (String name : path.split("\\.")) {
      if (found.isPresent()) {
        Optional<Class<? extends AbstractRecord>> referred = found.get().target();
        if (referred.isEmpty()) {
          return Optional.empty();
        }
        owner = catalogue.of(referred.get());
      }
      found = owner.field(shown(owner, name));
      if (found.isEmpty()) {
        return Optional.empty();
      }
    }
    RecordDescriptor<?> last = owner;
    return found.filter(FieldDescriptor::personal).map(field -> new Target(last, field));
  }

  /** Returns the field people see behind a stored sort key or digest. */
  private static String shown(RecordDescriptor<?> owner, String name) {
    for (Field field : owner.type().getDeclaredFields()) {
      if (field.getName().equals(name)) {
        SortKeyOf key = field.getAnnotation(SortKeyOf.class);
        DigestOf digest = field.getAnnotation(DigestOf.class);
        return key != null ? key.value() : digest != null ? digest.value() : name;
      }
    }
    return name;
  }
}
