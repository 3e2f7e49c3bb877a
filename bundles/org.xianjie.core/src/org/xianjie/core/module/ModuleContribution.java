package org.xianjie.core.module;

import java.net.URL;
import java.util.List;
import java.util.function.Function;
import org.xianjie.core.record.AbstractRecord;

/**
 * What one bundle contributes to the kernel, read without activating it (extension point {@code
 * org.xianjie.core.modules}).
 *
 * @param id module id: {@code core}, {@code responsibility} …
 * @param recordTypes entity classes with {@code @RecordType}
 * @param entities further entity classes without a record type
 * @param roles the {@code roles.csv} of the module: role, permission, scope; null if it has none
 * @param resources finds a file of the bundle by its path; null result when it is missing. Folders
 *     {@code db/common}, {@code db/derby}, {@code db/postgresql} hold migrations
 * @param migrations names of the migration files, as paths below the bundle
 */
public record ModuleContribution(
    String id,
    List<Class<? extends AbstractRecord>> recordTypes,
    List<Class<?>> entities,
    URL roles,
    Function<String, URL> resources,
    List<String> migrations) {

  /** Copies the lists. */
  public ModuleContribution {
    recordTypes = List.copyOf(recordTypes);
    entities = List.copyOf(entities);
    migrations = List.copyOf(migrations);
  }
}
