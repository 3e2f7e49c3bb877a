package org.xianjie.core.module;

import java.util.List;

/**
 * A {@code module} element of a {@code plugin.xml}, as written.
 *
 * @param id module id
 * @param roles path of the {@code roles.csv}; empty when the module has none
 * @param migrations folder of the migrations; empty when the module has none
 * @param recordTypes names of the record type classes
 * @param entities names of further entity classes
 */
record ModuleDeclaration(
    String id, String roles, String migrations, List<String> recordTypes, List<String> entities) {

  /** Copies the lists. */
  ModuleDeclaration {
    recordTypes = List.copyOf(recordTypes);
    entities = List.copyOf(entities);
  }
}
