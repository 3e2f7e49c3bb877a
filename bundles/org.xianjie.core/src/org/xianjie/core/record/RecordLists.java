package org.xianjie.core.record;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xianjie.core.record.RecordViews.Detail;
import org.xianjie.core.security.Access;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.RecordQuery.Order;
import org.xianjie.core.store.Session;

/** Lists of records restricted to what a caller may see, page by page. */
final class RecordLists {
  private final RecordCatalogue catalogue;
  private final Access access;
  private final RecordViews views;
  private final PersonalConditions personal;

  RecordLists(RecordCatalogue catalogue, Access access, RecordViews views) {
    this.catalogue = catalogue;
    this.access = access;
    this.views = views;
    this.personal = new PersonalConditions(catalogue, access);
  }

  <T extends AbstractRecord> ListPage list(
      Session session, Caller caller, RecordDescriptor<T> descriptor, ListRequest request) {
    request.order().forEach(o -> personal.requireSortable(caller, descriptor, o.field()));
    List<Order> order = request.order().stream().map(o -> stored(caller, descriptor, o)).toList();
    RecordQuery<T> query = restricted(caller, descriptor, request.conditions());
    for (Order field : order) {
      query = query.orderBy(field.field(), field.descending());
    }
    query = query.limit(request.limit()).after(keyset(session, descriptor, order, request));
    List<T> records = session.list(query);
    List<RecordView> shown =
        records.stream()
            .map(record -> views.view(session, record, detail(session, caller, descriptor, record)))
            .toList();
    boolean more = request.limit() > 0 && records.size() == request.limit();
    return new ListPage(shown, more ? position(records.getLast(), order) : List.of());
  }

  /** A row shows the personal fields of the records whose personal data the caller may read. */
  private Detail detail(
      Session session, Caller caller, RecordDescriptor<?> descriptor, AbstractRecord record) {
    String permission = Permissions.personal(descriptor.name());
    boolean plain = descriptor.fields().stream().anyMatch(f -> f.personal() && !f.encrypted());
    return plain
            && access.holds(caller, permission)
            && access.refuse(caller, permission, session, record).isEmpty()
        ? Detail.PERSONAL
        : Detail.MASKED;
  }

  <T extends AbstractRecord> long count(
      Session session, Caller caller, RecordDescriptor<T> descriptor, ListRequest request) {
    return session.count(restricted(caller, descriptor, request.conditions()));
  }

  <T extends AbstractRecord> List<RecordReference> suggest(
      Session session, Caller caller, RecordDescriptor<T> descriptor, String text, int limit) {
    List<String> fields = new ArrayList<>(List.of(descriptor.declaration().searchable()));
    if (!fields.contains("code")) {
      fields.add("code");
    }
    List<Condition> conditions =
        text.isBlank() ? List.of() : List.of(new Condition.Contains(fields, text.strip()));
    RecordQuery<T> query =
        restricted(caller, descriptor, conditions).orderBy("code", false).limit(limit);
    return session.list(query).stream().map(views::reference).toList();
  }

  private <T extends AbstractRecord> RecordQuery<T> restricted(
      Caller caller, RecordDescriptor<T> descriptor, List<Condition> conditions) {
    RecordQuery<T> query = RecordQuery.of(descriptor.type());
    for (Condition condition : conditions) {
      query = query.where(personal.guarded(caller, descriptor, condition));
    }
    Optional<Condition> scope =
        access.restrict(caller, Permissions.read(descriptor.name()), descriptor.type());
    return scope.isPresent() ? query.where(scope.get()) : query;
  }

  /** Sorts Chinese text by its stored key and references by the title of the record. */
  private Order stored(Caller caller, RecordDescriptor<?> descriptor, Order order) {
    Optional<FieldDescriptor> field = descriptor.field(order.field());
    if (field.isPresent() && field.get().kind() == FieldKind.REFERENCE) {
      RecordDescriptor<?> target = catalogue.of(field.get().target().orElseThrow());
      String title = target.declaration().title();
      boolean hidden =
          target.field(title).filter(FieldDescriptor::personal).isPresent()
              && !access.holds(caller, Permissions.personal(target.name()));
      String path = hidden ? "code" : target.sortKey(title).map(Field::getName).orElse("code");
      return new Order(order.field() + "." + path, order.descending());
    }
    String path = descriptor.sortKey(order.field()).map(Field::getName).orElse(order.field());
    return new Order(path, order.descending());
  }

  private <T extends AbstractRecord> List<Object> keyset(
      Session session, RecordDescriptor<T> descriptor, List<Order> order, ListRequest request) {
    List<Object> after = request.after();
    if (after.size() == 1 && after.getFirst() instanceof String code) {
      return session
          .find(descriptor.type(), code)
          .map(record -> position(record, order))
          .orElse(List.of());
    }
    return after;
  }

  private List<Object> position(AbstractRecord record, List<Order> order) {
    List<Object> position = new ArrayList<>();
    for (Order field : order) {
      position.add(FieldAccess.path(record, field.field()));
    }
    position.add(record.getId());
    return position;
  }
}
