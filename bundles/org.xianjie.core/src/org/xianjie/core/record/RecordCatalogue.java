package org.xianjie.core.record;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All record types of the installed modules, by name and by class. */
public final class RecordCatalogue {
  private final Map<String, RecordDescriptor<?>> byName = new LinkedHashMap<>();
  private final Map<Class<?>, RecordDescriptor<?>> byType = new LinkedHashMap<>();

  /**
   * Collects descriptions.
   *
   * @throws IllegalArgumentException if two types have the same name
   */
  public RecordCatalogue(Collection<RecordDescriptor<?>> descriptors) {
    for (RecordDescriptor<?> descriptor : descriptors) {
      if (byName.put(descriptor.name(), descriptor) != null) {
        throw new IllegalArgumentException("Two record types named " + descriptor.name());
      }
      byType.put(descriptor.type(), descriptor);
    }
  }

  /** Returns all types in the order of the modules. */
  public List<RecordDescriptor<?>> all() {
    return List.copyOf(byName.values());
  }

  /** Finds a type by its name. */
  public Optional<RecordDescriptor<?>> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * Returns the description of an entity class.
   *
   * @throws IllegalArgumentException if no module contributes it
   */
  @SuppressWarnings("unchecked")
  public <T extends AbstractRecord> RecordDescriptor<T> of(Class<T> type) {
    RecordDescriptor<?> found = byType.get(type);
    if (found == null) {
      throw new IllegalArgumentException(type + " is not contributed by a module");
    }
    return (RecordDescriptor<T>) found;
  }
}
