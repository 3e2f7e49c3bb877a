package org.xianjie.exchange.parcel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import tools.jackson.databind.JsonNode;

/**
 * Finds the records that records of a package refer to: by uid, or by code where both sides made
 * the record on their own, as with regions. A reference to a record that comes later stays open
 * until the end.
 */
final class ReceivedReferences {
  private static final int MOST_KNOWN = 20_000;

  private final Session session;
  private final Map<String, AbstractRecord> recent = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, Long> ids = new HashMap<>();
  private final List<Open> open = new ArrayList<>();

  /** A reference to be filled at the end. */
  private record Open(
      RecordDescriptor<?> type, String uid, FieldDescriptor field, JsonNode content) {}

  ReceivedReferences(Session session) {
    this.session = session;
  }

  /** Remembers a new record, which is not in the database yet. */
  void add(String uid, AbstractRecord record) {
    recent.put(uid, record);
  }

  /** Remembers that a record of the other side is one of ours, which has another identity. */
  void alias(String theirs, String mine) {
    aliases.put(theirs, mine);
  }

  /** Forgets records of before a release. */
  void release() {
    recent.clear();
  }

  /**
   * Returns the value of a field; empty while the reference stays open, and an empty one where the
   * field is empty.
   */
  Optional<Optional<Object>> value(
      RecordDescriptor<?> type, String uid, FieldDescriptor field, JsonNode content) {
    if (content.isNull()) {
      return Optional.of(Optional.empty());
    }
    if (field.kind() == FieldKind.REFERENCES) {
      open.add(new Open(type, uid, field, content));
      return Optional.empty();
    }
    if (!RecordContent.isReference(field)) {
      return Optional.of(Optional.ofNullable(RecordContent.value(field, content)));
    }
    Optional<? extends AbstractRecord> target = find(field, content);
    if (target.isPresent()) {
      return Optional.of(Optional.of(target.get()));
    }
    if (field.required()) {
      throw missing(field, content);
    }
    open.add(new Open(type, uid, field, content));
    return Optional.empty();
  }

  /** Fills the open references and returns the records that were changed by it. */
  Set<AbstractRecord> fillOpen() {
    Set<AbstractRecord> changed = new LinkedHashSet<>();
    for (Open one : open) {
      AbstractRecord record = byUid(one.type().type(), one.uid()).orElseThrow();
      if (one.field().kind() == FieldKind.REFERENCES) {
        String codes = one.content().asString();
        for (String code : codes.split(";")) {
          if (session.find(one.field().target().orElseThrow(), code.strip()).isEmpty()) {
            throw new Refusal(message("reference.missing", label(one.field()), code));
          }
        }
        one.field().write(record, codes);
      } else {
        one.field()
            .write(
                record,
                find(one.field(), one.content())
                    .orElseThrow(() -> missing(one.field(), one.content())));
      }
      changed.add(record);
    }
    return changed;
  }

  private Optional<? extends AbstractRecord> find(FieldDescriptor field, JsonNode content) {
    Class<? extends AbstractRecord> type = field.target().orElseThrow();
    AbstractRecord added = recent.get(RecordContent.uid(content));
    if (added != null && type.isInstance(added)) {
      return Optional.of(added);
    }
    Optional<? extends AbstractRecord> found = byUid(type, RecordContent.uid(content));
    return found.isPresent() ? found : session.find(type, RecordContent.code(content));
  }

  private <T extends AbstractRecord> Optional<T> byUid(Class<T> type, String uid) {
    Long id = ids.get(uid);
    if (id != null) {
      return session.find(type, id);
    }
    String mine = aliases.getOrDefault(uid, uid);
    Optional<T> found =
        session.list(RecordQuery.of(type).where("uid", mine).limit(1)).stream().findFirst();
    if (ids.size() == MOST_KNOWN) {
      ids.clear();
    }
    found.ifPresent(record -> ids.put(uid, record.getId()));
    return found;
  }

  private static Refusal missing(FieldDescriptor field, JsonNode content) {
    return new Refusal(message("reference.missing", label(field), RecordContent.code(content)));
  }

  private static Message label(FieldDescriptor field) {
    return Message.of(field.field().getDeclaringClass(), field.labelKey());
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(ReceivedReferences.class, key, arguments);
  }
}
