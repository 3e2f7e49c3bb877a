package org.xianjie.command.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xianjie.command.line.Arguments;
import org.xianjie.command.line.Syntax;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordService;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.workflow.ActionInput;

/** {@code act TYPE CODE ACTION}: does a workflow action. */
final class ActVerb implements Verb {
  private static final int OPERANDS = 3;

  @Override
  public String name() {
    return "act";
  }

  @Override
  public Syntax syntax() {
    return Syntax.atLeast(OPERANDS).value("at").repeated("set");
  }

  @Override
  public int run(Invocation call) {
    Arguments arguments = call.arguments();
    List<String> words = new ArrayList<>(arguments.all("set"));
    words.addAll(arguments.from(OPERANDS));
    Map<String, String> given = Arguments.assignments(words);
    var at = arguments.time("at");
    try (SignedIn signedIn = call.signIn()) {
      RecordService records = signedIn.kernel().records();
      RecordDescriptor<?> type = Typed.type(records, arguments.operand(0));
      String action = arguments.operand(2);
      RecordView view =
          records.act(
              signedIn.caller(),
              type.name(),
              arguments.operand(1),
              action,
              at,
              Typed.inputs(inputs(records, type, action), given));
      call.answer(Json.record(view), ShowVerb.lines(call, type, view));
    }
    return 0;
  }

  private static List<ActionInput> inputs(
      RecordService records, RecordDescriptor<?> type, String action) {
    return records
        .workflow(type.name())
        .flatMap(workflow -> workflow.action(action))
        .map(found -> found.inputs())
        .orElse(List.of());
  }
}
