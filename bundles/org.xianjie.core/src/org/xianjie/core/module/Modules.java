package org.xianjie.core.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xianjie.core.record.RecordCatalogue;
import org.xianjie.core.record.RecordDescriptor;

/**
 * The installed modules; core comes first, the others by id.
 *
 * @param contributions one per module
 * @param problems what could not be read, for the log and {@code check}; such a module is left out
 */
public record Modules(List<ModuleContribution> contributions, List<String> problems) {

  /** Copies the lists. */
  public Modules {
    contributions = List.copyOf(contributions);
    problems = List.copyOf(problems);
  }

  /** Finds a module. */
  public Optional<ModuleContribution> find(String id) {
    return contributions.stream().filter(m -> m.id().equals(id)).findFirst();
  }

  /** Describes all record types. */
  public RecordCatalogue catalogue() {
    List<RecordDescriptor<?>> all = new ArrayList<>();
    for (ModuleContribution module : contributions) {
      module.recordTypes().forEach(type -> all.add(RecordDescriptor.of(type, module.id())));
    }
    return new RecordCatalogue(all);
  }
}
