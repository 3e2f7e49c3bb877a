package org.xianjie.core.record;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xianjie.core.region.AtLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;

/** Checks a field against other fields, other records and the tree of regions. */
final class FieldComparisons {
  private final RecordDescriptor<?> descriptor;

  FieldComparisons(RecordDescriptor<?> descriptor) {
    this.descriptor = descriptor;
  }

  /** Returns what is wrong within the record. */
  List<Message> check(AbstractRecord record) {
    List<Message> problems = new ArrayList<>();
    for (FieldDescriptor field : descriptor.fields()) {
      order(record, field).ifPresent(problems::add);
      level(record, field).ifPresent(problems::add);
    }
    return problems;
  }

  /** Returns the refusal if another record has the same values where they must be unique. */
  Optional<Message> same(Session session, AbstractRecord record) {
    UniqueTogether unique = descriptor.type().getAnnotation(UniqueTogether.class);
    if (unique == null) {
      return Optional.empty();
    }
    List<FieldDescriptor> fields =
        List.of(unique.value()).stream().map(n -> descriptor.field(n).orElseThrow()).toList();
    if (fields.stream().anyMatch(field -> field.read(record) == null)) {
      return Optional.empty();
    }
    return other(session, record, fields)
        .map(code -> RecordEditor.message("record.unique", code, labels(fields)));
  }

  private Optional<String> other(
      Session session, AbstractRecord record, List<FieldDescriptor> fields) {
    StringBuilder text = new StringBuilder("select r.code from ");
    text.append(descriptor.type().getSimpleName());
    text.append(" r where r.deleted = false and r.id <> :self");
    for (int i = 0; i < fields.size(); i++) {
      text.append(" and r.").append(fields.get(i).name()).append(" = :value").append(i);
    }
    TypedQuery<String> query =
        session
            .entityManager()
            .createQuery(text.toString(), String.class)
            .setParameter("self", Objects.requireNonNullElse(record.getId(), -1L));
    for (int i = 0; i < fields.size(); i++) {
      query.setParameter("value" + i, fields.get(i).read(record));
    }
    return query.setMaxResults(1).getResultStream().findFirst();
  }

  private static Message labels(List<FieldDescriptor> fields) {
    Message labels = RecordEditor.label(fields.getFirst());
    for (FieldDescriptor field : fields.subList(1, fields.size())) {
      labels = RecordEditor.message("fields.both", labels, RecordEditor.label(field));
    }
    return labels;
  }

  private Optional<Message> order(AbstractRecord record, FieldDescriptor field) {
    NotBefore bound = field.field().getAnnotation(NotBefore.class);
    if (bound == null) {
      return Optional.empty();
    }
    FieldDescriptor start = descriptor.field(bound.value()).orElseThrow();
    Object first = start.read(record);
    Object last = field.read(record);
    if (first == null || last == null || !isBefore(last, first)) {
      return Optional.empty();
    }
    return Optional.of(
        RecordEditor.message(
            "field.order", RecordEditor.label(field), last, RecordEditor.label(start), first));
  }

  @SuppressWarnings("unchecked")
  private static boolean isBefore(Object one, Object other) {
    return ((Comparable<Object>) one).compareTo(other) < 0;
  }

  private static Optional<Message> level(AbstractRecord record, FieldDescriptor field) {
    AtLevel level = field.field().getAnnotation(AtLevel.class);
    if (level == null
        || !(field.read(record) instanceof Region region)
        || region.getLevel() == level.value()) {
      return Optional.empty();
    }
    return Optional.of(
        RecordEditor.message(
            "field.level",
            RecordEditor.label(field),
            level.value(),
            region.getName(),
            region.getLevel()));
  }
}
