package org.xianjie.core.module;

import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xianjie.core.privacy.LegalBases;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordDescriptor;

/**
 * Turns declarations into contributions. A declaration that cannot be read becomes a problem and
 * its module is left out; the others are not affected.
 */
final class ModuleAssembly {
  private static final String CORE = "core";

  private final List<ModuleContribution> contributions = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final LegalBases legalBases = new LegalBases();

  /** Adds a module, or the reason why it cannot be added. */
  void add(ModuleDeclaration declaration, ModuleSource source) {
    try {
      contributions.add(read(declaration, source));
    } catch (ClassNotFoundException | LinkageError e) {
      problem(declaration.id(), "cannot load " + e.getMessage());
    } catch (IllegalArgumentException | ClassCastException e) {
      problem(declaration.id(), e.getMessage());
    }
  }

  /** Adds a problem. */
  void problem(String module, String text) {
    problems.add(module + ": " + text);
  }

  /** Returns what was added so far, core first, the others by id. */
  Modules modules() {
    List<ModuleContribution> sorted = new ArrayList<>(contributions);
    sorted.sort(
        Comparator.<ModuleContribution, Boolean>comparing(module -> !module.id().equals(CORE))
            .thenComparing(ModuleContribution::id));
    return new Modules(sorted, problems);
  }

  private ModuleContribution read(ModuleDeclaration declaration, ModuleSource source)
      throws ClassNotFoundException {
    if (declaration.id().isBlank()) {
      throw new IllegalArgumentException("a module has no id");
    }
    if (contributions.stream().anyMatch(known -> known.id().equals(declaration.id()))) {
      throw new IllegalArgumentException("two modules with this id");
    }
    List<Class<? extends AbstractRecord>> types = new ArrayList<>();
    for (String name : declaration.recordTypes()) {
      Class<? extends AbstractRecord> type = source.load(name).asSubclass(AbstractRecord.class);
      RecordDescriptor<?> described = RecordDescriptor.of(type, declaration.id());
      legalBases
          .problem(described)
          .ifPresent(
              problem -> {
                throw new IllegalArgumentException(problem);
              });
      types.add(type);
    }
    List<Class<?>> entities = new ArrayList<>();
    for (String name : declaration.entities()) {
      entities.add(source.load(name));
    }
    return new ModuleContribution(
        declaration.id(),
        types,
        entities,
        roles(declaration, source),
        source::find,
        declaration.migrations().isEmpty() ? List.of() : source.scripts(declaration.migrations()));
  }

  private static URL roles(ModuleDeclaration declaration, ModuleSource source) {
    if (declaration.roles().isEmpty()) {
      return null;
    }
    URL roles = source.find(declaration.roles());
    if (roles == null) {
      throw new IllegalArgumentException("no file " + declaration.roles());
    }
    return roles;
  }
}
