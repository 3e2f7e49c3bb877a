package org.xianjie.persistence.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xianjie.core.module.ModuleContribution;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.persistence.DirectConnection;
import org.xianjie.persistence.TestStores;
import org.xianjie.persistence.mapping.EntityClass;

/** Holds the migrations and the mapped entities together. */
class SchemaTest {
  @TempDir static Path folder;
  private static OpenedStore opened;

  @BeforeAll
  static void migrate() {
    opened = TestStores.create(folder);
  }

  @AfterAll
  static void close() {
    opened.close();
  }

  static Stream<Class<?>> entities() {
    return TestStores.modules().contributions().stream()
        .flatMap(m -> Stream.concat(m.recordTypes().stream(), m.entities().stream()));
  }

  @ParameterizedTest
  @MethodSource("entities")
  void everyTableHasTheColumnsOfItsEntity(Class<?> entity) throws SQLException {
    assertEquals(mapped(entity), migrated(entity.getAnnotation(Table.class).name()));
  }

  private static Map<String, String> mapped(Class<?> entity) {
    Map<String, String> columns = new TreeMap<>();
    for (Field field : EntityClass.fields(entity)) {
      int modifiers = field.getModifiers();
      if (!Modifier.isStatic(modifiers)
          && !Modifier.isTransient(modifiers)
          && !field.getName().startsWith("_persistence")
          && !field.isAnnotationPresent(Transient.class)) {
        columns.put(name(field).toUpperCase(Locale.ROOT), type(field));
      }
    }
    return columns;
  }

  private static String name(Field field) {
    if (field.isAnnotationPresent(ManyToOne.class)) {
      return field.getAnnotation(JoinColumn.class).name();
    }
    Column column = field.getAnnotation(Column.class);
    return column == null || column.name().isEmpty() ? field.getName() : column.name();
  }

  private static String type(Field field) {
    Column column = field.getAnnotation(Column.class);
    JoinColumn join = field.getAnnotation(JoinColumn.class);
    boolean required =
        field.isAnnotationPresent(Id.class)
            || column != null && !column.nullable()
            || join != null && !join.nullable();
    return typeName(field, column) + (required ? " NOT NULL" : "");
  }

  private static String typeName(Field field, Column column) {
    Class<?> type = field.getType();
    if (field.isAnnotationPresent(ManyToOne.class) || type == Long.class || type == long.class) {
      return "BIGINT";
    }
    if (field.isAnnotationPresent(Lob.class)) {
      return "CLOB";
    }
    if (type == String.class || type.isEnum()) {
      return "VARCHAR(" + column.length() + ")";
    }
    if (type == BigDecimal.class) {
      return "DECIMAL(" + column.precision() + "," + column.scale() + ")";
    }
    Map<Class<?>, String> plain =
        Map.of(
            int.class,
            "INTEGER",
            Integer.class,
            "INTEGER",
            boolean.class,
            "BOOLEAN",
            Boolean.class,
            "BOOLEAN",
            LocalDate.class,
            "DATE",
            LocalDateTime.class,
            "TIMESTAMP");
    return plain.getOrDefault(type, "unknown type " + type);
  }

  private static Map<String, String> migrated(String table) throws SQLException {
    Map<String, String> columns = new TreeMap<>();
    try (Connection connection = DirectConnection.to(folder);
        ResultSet row =
            connection
                .getMetaData()
                .getColumns(null, "APP", table.toUpperCase(Locale.ROOT), null)) {
      while (row.next()) {
        String type = row.getString("TYPE_NAME");
        String size =
            switch (type) {
              case "VARCHAR" -> "(" + row.getInt("COLUMN_SIZE") + ")";
              case "DECIMAL" ->
                  "(" + row.getInt("COLUMN_SIZE") + "," + row.getInt("DECIMAL_DIGITS") + ")";
              default -> "";
            };
        String required = "NO".equals(row.getString("IS_NULLABLE")) ? " NOT NULL" : "";
        columns.put(row.getString("COLUMN_NAME"), type + size + required);
      }
    }
    return columns;
  }

  @Test
  void bothDatabasesHaveTheSameTables() throws Exception {
    for (ModuleContribution module : TestStores.modules().contributions()) {
      assertEquals(tables(module, "derby"), tables(module, "postgresql"), module.id());
    }
  }

  /** Table definitions of one vendor's folder, long texts under one name. */
  private static Map<String, String> tables(ModuleContribution module, String vendor)
      throws Exception {
    Map<String, String> tables = new TreeMap<>();
    for (String path : module.migrations()) {
      if (path.startsWith("db/" + vendor + "/")) {
        URL url = module.resources().apply(path);
        assertTrue(url != null, path);
        try (var in = url.openStream()) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          for (String statement : text.split(";")) {
            String plain = statement.strip().replaceAll("\\s+", " ").replace("CLOB", "TEXT");
            int start = plain.indexOf("CREATE TABLE");
            if (start >= 0) {
              tables.put(plain.substring(start).split(" ")[2], plain.substring(start));
            }
          }
        }
      }
    }
    return tables;
  }
}
