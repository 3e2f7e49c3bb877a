package org.xianjie.command.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xianjie.command.line.Arguments;
import org.xianjie.command.line.Syntax;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.record.FieldCodec;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.PossibleAction;

/** {@code show TYPE CODE}: one record and what can be done with it. */
final class ShowVerb implements Verb {
  @Override
  public String name() {
    return "show";
  }

  @Override
  public Syntax syntax() {
    return Syntax.operands(2);
  }

  @Override
  public int run(Invocation call) {
    Arguments arguments = call.arguments();
    try (SignedIn signedIn = call.signIn()) {
      var records = signedIn.kernel().records();
      RecordDescriptor<?> type = Typed.type(records, arguments.operand(0));
      RecordView view = records.show(signedIn.caller(), type.name(), arguments.operand(1));
      List<PossibleAction> actions =
          records.actions(signedIn.caller(), type.name(), arguments.operand(1));
      Map<String, Object> tree = Json.record(view);
      tree.put("actions", actions.stream().map(action -> tree(call, action)).toList());
      List<String> lines = lines(call, type, view);
      actions.forEach(action -> lines.add(line(call, action)));
      call.answer(tree, lines);
    }
    return 0;
  }

  static List<String> lines(Invocation call, RecordDescriptor<?> type, RecordView view) {
    List<String> lines = new ArrayList<>();
    lines.add(type.label(call.locale()) + "  " + view.code());
    for (FieldDescriptor field : type.fields()) {
      String shown =
          view.masked().contains(field.name())
              ? "***"
              : FieldCodec.show(view.values().get(field.name()), call.locale());
      if (!shown.isEmpty()) {
        lines.add("  " + field.label(call.locale()) + " (" + field.name() + "): " + shown);
      }
    }
    return lines;
  }

  private static Object tree(Invocation call, PossibleAction action) {
    return Json.object(
        "name", action.name(),
        "label", action.label().text(call.locale()),
        "inputs", action.inputs().stream().map(ActionInput::name).toList(),
        "possible", action.isPossible(),
        "reasons", texts(call, action.reasons()));
  }

  private static String line(Invocation call, PossibleAction action) {
    String label = action.name() + " " + action.label().text(call.locale());
    return action.isPossible()
        ? "  + " + label
        : "  - " + label + ": " + String.join("; ", texts(call, action.reasons()));
  }

  private static List<String> texts(Invocation call, List<Message> reasons) {
    return reasons.stream().map(reason -> reason.text(call.locale())).toList();
  }
}
