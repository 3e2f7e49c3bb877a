package org.xianjie.core.record;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a JPA entity a record type: table, form, import, export, permission and audit follow from
 * it. Labels come from the {@code messages} bundle beside the entity: {@code <name>} for the type,
 * {@code <name>.<field>} for each field.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RecordType {
  /** The name in commands and permissions: lower case with hyphens, for example {@code need}. */
  String name();

  /** The prefix of generated business codes, for example {@code N}; empty when codes are given. */
  String prefix() default "";

  /** Field names of the standard table in order; empty means every listed field. */
  String[] columns() default {};

  /** Field names that a quick filter searches. */
  String[] searchable() default {};

  /** The field that names a record to a person, beside its code. */
  String title() default "code";

  /** True for data that belongs to everybody (region, calendar, dictionary, parameter). */
  boolean reference() default false;
}
