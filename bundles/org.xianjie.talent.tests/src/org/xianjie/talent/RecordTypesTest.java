package org.xianjie.talent;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordService;
import org.xianjie.core.security.Caller;
import org.xianjie.core.text.Message;
import org.xianjie.testing.ModuleDatabase;

/** Every record type of the module on a real database. */
@ExtendWith(OneDatabase.class)
class RecordTypesTest {
  private final RecordService records;

  RecordTypesTest(Fixture fixture) {
    records = fixture.database().kernel().records();
  }

  @Test
  void haveATableAndTakeNoComputedValue() {
    List<RecordDescriptor<?>> types =
        ModuleDatabase.modules().catalogue().all().stream()
            .filter(type -> type.module().equals("talent"))
            .toList();
    assertTrue(types.size() >= 38, "types: " + types.size());
    for (RecordDescriptor<?> type : types) {
      int listed = records.list(Fixture.COUNTY, ListRequest.of(type.name(), 1)).records().size();
      assertTrue(listed <= 1, type.name());
      type.fields().stream()
          .filter(FieldDescriptor::computed)
          .forEach(field -> refusesToBeTyped(type, field));
    }
  }

  private void refusesToBeTyped(RecordDescriptor<?> type, FieldDescriptor field) {
    Caller steward = ModuleDatabase.caller("R-STEWARD", "ORG-5206", ModuleDatabase.COUNTY);
    List<Message> problems = records.problems(steward, type.name(), Map.of(field.name(), "1"));
    assertTrue(
        problems.stream().anyMatch(problem -> problem.key().equals("field.computed")),
        type.name() + "." + field.name() + ": " + problems);
  }
}
