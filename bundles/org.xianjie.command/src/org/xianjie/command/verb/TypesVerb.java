package org.xianjie.command.verb;

import java.util.ArrayList;
import java.util.List;
import org.xianjie.command.line.Syntax;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.RecordCatalogue;
import org.xianjie.core.record.RecordDescriptor;

/** {@code types}: needs neither database nor sign-in. */
final class TypesVerb implements Verb {
  @Override
  public String name() {
    return "types";
  }

  @Override
  public Syntax syntax() {
    return Syntax.operands(0);
  }

  @Override
  public int run(Invocation call) {
    RecordCatalogue catalogue = call.services().modules().get().catalogue();
    List<Object> tree = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (RecordDescriptor<?> type : catalogue.all()) {
      List<Object> fields = new ArrayList<>();
      lines.add(type.name() + "  " + type.label(call.locale()) + "  [" + type.module() + "]");
      for (FieldDescriptor field : type.fields()) {
        fields.add(tree(call, catalogue, field));
        lines.add("  " + line(call, catalogue, field));
      }
      tree.add(
          Json.object(
              "type", type.name(),
              "label", type.label(call.locale()),
              "module", type.module(),
              "fields", fields));
    }
    call.answer(tree, lines);
    return 0;
  }

  private static Object tree(Invocation call, RecordCatalogue catalogue, FieldDescriptor field) {
    return Json.object(
        "name", field.name(),
        "label", field.label(call.locale()),
        "kind", field.kind().name(),
        "required", field.required(),
        "computed", field.computed(),
        "personal", field.personal(),
        "values", field.constants().stream().map(Enum::name).toList(),
        "target", field.target().map(target -> catalogue.of(target).name()).orElse(null));
  }

  private static String line(Invocation call, RecordCatalogue catalogue, FieldDescriptor field) {
    StringBuilder line = new StringBuilder(field.name());
    line.append("  ").append(field.label(call.locale())).append("  ").append(field.kind());
    field.target().ifPresent(target -> line.append(" → ").append(catalogue.of(target).name()));
    if (!field.constants().isEmpty()) {
      line.append(" ")
          .append(String.join("|", field.constants().stream().map(Enum::name).toList()));
    }
    if (field.required()) {
      line.append(" *");
    }
    if (field.computed()) {
      line.append("  ").append(call.text("types.computed"));
    }
    return line.toString();
  }
}
