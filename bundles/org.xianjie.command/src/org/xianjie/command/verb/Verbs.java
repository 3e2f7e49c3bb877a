package org.xianjie.command.verb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs of this version in the order of the help. */
public final class Verbs {
  private final Map<String, Verb> byName = new LinkedHashMap<>();

  /** Creates the list. */
  public Verbs() {
    List.of(
            new InitVerb(),
            new AccountVerb(),
            new KeysVerb(),
            new ImportVerb(),
            new ExportVerb(),
            new TemplateVerb(),
            new TypesVerb(),
            new ShowVerb(),
            new ListVerb(),
            new ActVerb(),
            new SetVerb(),
            new CalendarVerb(),
            new IndicatorsVerb(),
            new ReportsVerb(),
            new ReportVerb(),
            new RunVerb(),
            new WorkVerb(),
            new PackageVerb(),
            new BackupVerb(),
            new RestoreVerb(),
            new CheckVerb())
        .forEach(verb -> byName.put(verb.name(), verb));
  }

  /** Finds a verb. */
  public Optional<Verb> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Returns all names. */
  public Set<String> names() {
    return byName.keySet();
  }
}
