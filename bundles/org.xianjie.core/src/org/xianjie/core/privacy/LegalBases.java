package org.xianjie.core.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.text.BundledText;

/**
 * The legal bases the product comes with, one per record type or module (domain.md §10.5). A record
 * type with personal data and without a basis is not installed.
 */
public final class LegalBases {
  private static final String WHOLE_MODULE = ".*";

  private final List<List<String>> rows = BundledText.table(LegalBases.class, "legal-bases.csv");

  /** Returns what is wrong with a type; empty when it has a basis or needs none. */
  public Optional<String> problem(RecordDescriptor<?> type) {
    boolean personal = type.fields().stream().anyMatch(FieldDescriptor::personal);
    boolean based =
        rows.stream()
            .map(List::getFirst)
            .anyMatch(
                subject ->
                    subject.equals(type.name()) || subject.equals(type.module() + WHOLE_MODULE));
    return personal && !based
        ? Optional.of(type.name() + " holds personal data without a legal basis")
        : Optional.empty();
  }

  /** Returns the records a new database starts with. */
  public List<LegalBasis> records() {
    List<LegalBasis> records = new ArrayList<>();
    for (List<String> row : rows) {
      Integer days = row.get(4).isEmpty() ? null : Integer.valueOf(row.get(4));
      records.add(
          new LegalBasis(row.get(0), row.get(1), Basis.valueOf(row.get(2)), row.get(3), days));
    }
    return records;
  }
}
