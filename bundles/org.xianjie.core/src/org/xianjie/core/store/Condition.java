package org.xianjie.core.store;

import java.util.List;

/** A restriction of a query. Field names may be paths ({@code household.region.code}). */
public sealed interface Condition {
  /** The field equals the value; a null value means the field is empty. */
  record Equal(String field, Object value) implements Condition {}

  /** The field is one of the values; no value means no record. */
  record In(String field, List<?> values) implements Condition {}

  /** The field lies in [low, high); either may be null. */
  record Range(String field, Comparable<?> low, Comparable<?> high) implements Condition {}

  /** The field starts with or contains the text (case-insensitive, pinyin sort keys included). */
  record Contains(List<String> fields, String text) implements Condition {}

  /** The record lies in one of the regions or below. */
  record Within(List<String> regionCodes) implements Condition {}

  /** The record was created by the account. */
  record CreatedBy(String account) implements Condition {}

  /** A JPQL condition over alias {@code r} with named parameters, for scopes of modules. */
  record Jpql(String text, java.util.Map<String, Object> parameters) implements Condition {}

  /** At least one of the conditions holds. */
  record Any(List<Condition> conditions) implements Condition {}

  /** All of the conditions hold. */
  record All(List<Condition> conditions) implements Condition {}
}
