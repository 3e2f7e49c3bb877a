package org.xianjie.persistence.session;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.RecordQuery.Order;
import org.xianjie.core.text.SortKey;

/**
 * Turns a query for records into JPQL. Paths through references become outer joins, so that a
 * record with an empty reference is not lost; values become parameters.
 */
final class QueryText {
  private static final String NOTHING = "r.id is null";
  private static final String EVERYTHING = "r.id is not null";
  private static final String EXACTLY = "=";
  private static final char AFTER_DIGITS = ':';

  private final RecordQuery<?> query;
  private final UnaryOperator<String> digest;
  private final Map<String, String> joins = new LinkedHashMap<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  /**
   * Prepares a query.
   *
   * @param query what is asked
   * @param digest makes the digest by which an encrypted value is found
   */
  QueryText(RecordQuery<?> query, UnaryOperator<String> digest) {
    this.query = query;
    this.digest = digest;
  }

  /** Returns the query for the records themselves. */
  <T extends AbstractRecord> TypedQuery<T> select(EntityManager manager, Class<T> type) {
    List<String> where = conditions();
    List<String> order = new ArrayList<>();
    for (Order field : orders()) {
      order.add(path(field.field()) + (field.descending() ? " desc" : ""));
    }
    if (!query.after().isEmpty()) {
      where.add(after());
    }
    String text = "select r" + from(where) + " order by " + String.join(", ", order);
    TypedQuery<T> made = manager.createQuery(text, type);
    if (query.limit() > 0) {
      made.setMaxResults(query.limit());
    }
    bind(made);
    return made;
  }

  /** Returns the query for their number. */
  TypedQuery<Long> count(EntityManager manager) {
    TypedQuery<Long> made = manager.createQuery("select count(r)" + from(conditions()), Long.class);
    bind(made);
    return made;
  }

  private void bind(Query made) {
    parameters.forEach(made::setParameter);
  }

  private String from(List<String> where) {
    StringBuilder text = new StringBuilder(" from " + query.type().getSimpleName() + " r");
    joins.forEach(
        (path, alias) -> {
          int dot = path.lastIndexOf('.');
          String owner = dot < 0 ? "r" : joins.get(path.substring(0, dot));
          text.append(" left join ")
              .append(owner)
              .append('.')
              .append(path.substring(dot + 1))
              .append(' ')
              .append(alias);
        });
    return text + " where " + String.join(" and ", where);
  }

  private List<String> conditions() {
    List<String> where = new ArrayList<>();
    if (query.conditions().stream().noneMatch(QueryText::asksForVoided)) {
      where.add("r.deleted = false");
    }
    query.conditions().forEach(condition -> where.add(condition(condition)));
    if (where.isEmpty()) {
      where.add(EVERYTHING);
    }
    return where;
  }

  private static boolean asksForVoided(Condition condition) {
    return condition instanceof Condition.Equal equal && "deleted".equals(equal.field())
        || condition instanceof Condition.In in && "deleted".equals(in.field());
  }

  private String condition(Condition condition) {
    return switch (condition) {
      case Condition.Equal equal -> equal(equal.field(), equal.value());
      case Condition.In in -> in(in);
      case Condition.Range range -> range(range);
      case Condition.Contains contains -> contains(contains);
      case Condition.Within within -> any(within.regionCodes().stream().map(this::within).toList());
      case Condition.CreatedBy by -> "r.createdBy = " + parameter(by.account());
      case Condition.Jpql jpql -> jpql(jpql);
      case Condition.Any any -> any(any.conditions().stream().map(this::condition).toList());
      case Condition.All all ->
          all.conditions().isEmpty()
              ? EVERYTHING
              : all.conditions().stream()
                  .map(this::condition)
                  .collect(Collectors.joining(" and ", "(", ")"));
    };
  }

  private static String any(List<String> parts) {
    return parts.isEmpty() ? NOTHING : "(" + String.join(" or ", parts) + ")";
  }

  private String equal(String field, Object value) {
    if (value == null) {
      return path(field) + " is null";
    }
    if (EntityFields.isEncrypted(query.type(), field)) {
      return EntityFields.digest(query.type(), field)
          .map(beside -> path(beside) + " = " + parameter(digest.apply((String) value)))
          .orElse(NOTHING);
    }
    return path(field) + " = " + parameter(value);
  }

  private String in(Condition.In in) {
    if (EntityFields.isEncrypted(query.type(), in.field())) {
      return any(in.values().stream().map(value -> equal(in.field(), value)).toList());
    }
    return in.values().isEmpty() ? NOTHING : path(in.field()) + " in " + parameter(in.values());
  }

  private String range(Condition.Range range) {
    List<String> parts = new ArrayList<>();
    if (range.low() != null) {
      parts.add(path(range.field()) + " >= " + parameter(range.low()));
    }
    if (range.high() != null) {
      parts.add(path(range.field()) + " < " + parameter(range.high()));
    }
    return parts.isEmpty() ? EVERYTHING : "(" + String.join(" and ", parts) + ")";
  }

  private String contains(Condition.Contains contains) {
    String text = contains.text().strip().toLowerCase(Locale.ROOT);
    List<String> parts = new ArrayList<>();
    for (String field : contains.fields()) {
      if (EntityFields.isEncrypted(query.type(), field)) {
        parts.add(equal(field, contains.text()));
        continue;
      }
      parts.add(like("lower(" + path(field) + ")", "%", text));
      EntityFields.sortKey(query.type(), field)
          .ifPresent(
              key -> {
                parts.add(like(path(key), "", text));
                parts.add(like(path(key), "%" + SortKey.SEPARATOR, text));
              });
    }
    return any(parts);
  }

  /** Derby takes no parameters beside an escape character, so there is one only where needed. */
  private String like(String expression, String before, String text) {
    String escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    String like = expression + " like " + parameter(before + escaped + "%");
    return escaped.equals(text) ? like : like + " escape '\\'";
  }

  /** A region and what lies below it; with a trailing {@code =} only the region itself. */
  private String within(String code) {
    if (code.endsWith(EXACTLY)) {
      return "r.regionCode = " + parameter(code.substring(0, code.length() - 1));
    }
    if (code.isEmpty()) {
      return EVERYTHING;
    }
    return "(r.regionCode >= "
        + parameter(code)
        + " and r.regionCode < "
        + parameter(code + AFTER_DIGITS)
        + ")";
  }

  private String jpql(Condition.Jpql jpql) {
    jpql.parameters()
        .forEach(
            (name, value) -> {
              Object before = parameters.putIfAbsent(name, value);
              if (before != null && !before.equals(value)) {
                throw new IllegalArgumentException("Two conditions with a parameter " + name);
              }
            });
    return "(" + jpql.text() + ")";
  }

  /** The sort fields with the key as the last one, so that every order is complete. */
  private List<Order> orders() {
    List<Order> orders = new ArrayList<>();
    for (Order order : query.order()) {
      Field field = EntityFields.at(query.type(), order.field());
      boolean reference = AbstractRecord.class.isAssignableFrom(field.getType());
      orders.add(reference ? new Order(order.field() + ".code", order.descending()) : order);
    }
    orders.add(new Order("id", false));
    return orders;
  }

  /** What comes behind the last record seen: greater in one field and equal in those before. */
  private String after() {
    List<Order> orders = orders();
    if (query.after().size() != orders.size()) {
      throw new IllegalArgumentException("The keyset has not one value per sort field and the key");
    }
    List<String> any = new ArrayList<>();
    for (int last = 0; last < orders.size(); last++) {
      String behind = behind(orders.get(last), query.after().get(last));
      if (!behind.equals(NOTHING)) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < last; i++) {
          all.add(equalPart(orders.get(i).field(), query.after().get(i)));
        }
        all.add(behind);
        any.add(all.stream().collect(Collectors.joining(" and ", "(", ")")));
      }
    }
    return any(any);
  }

  private String equalPart(String field, Object value) {
    return value == null ? path(field) + " is null" : path(field) + " = " + parameter(value);
  }

  /** Empty values come last in ascending order, on both databases. */
  private String behind(Order order, Object value) {
    String path = path(order.field());
    if (order.descending()) {
      return value == null ? path + " is not null" : path + " < " + parameter(value);
    }
    if (value == null) {
      return NOTHING;
    }
    return "(" + path + " > " + parameter(value) + " or " + path + " is null)";
  }

  /** Returns the expression of a path and remembers the joins it needs. */
  private String path(String path) {
    EntityFields.at(query.type(), path);
    int dot = path.lastIndexOf('.');
    if (dot < 0) {
      return "r." + path;
    }
    return join(path.substring(0, dot)) + path.substring(dot);
  }

  private String join(String path) {
    int dot = path.lastIndexOf('.');
    if (dot >= 0) {
      join(path.substring(0, dot));
    }
    return joins.computeIfAbsent(path, p -> "j" + joins.size());
  }

  private String parameter(Object value) {
    String name = "value" + parameters.size();
    parameters.put(name, value);
    return ":" + name;
  }
}
