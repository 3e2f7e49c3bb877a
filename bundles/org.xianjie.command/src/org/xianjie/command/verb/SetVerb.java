package org.xianjie.command.verb;

import org.xianjie.command.line.Arguments;
import org.xianjie.command.line.Syntax;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordService;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.store.Condition;

/** {@code set TYPE CODE field=value …}: edits fields; an empty value empties one. */
final class SetVerb implements Verb {
  private static final int FIRST_ASSIGNMENT = 2;

  @Override
  public String name() {
    return "set";
  }

  @Override
  public Syntax syntax() {
    return Syntax.atLeast(FIRST_ASSIGNMENT + 1);
  }

  @Override
  public int run(Invocation call) {
    Arguments arguments = call.arguments();
    var given = Arguments.assignments(arguments.from(FIRST_ASSIGNMENT));
    try (SignedIn signedIn = call.signIn()) {
      RecordService records = signedIn.kernel().records();
      RecordDescriptor<?> type = Typed.type(records, arguments.operand(0));
      String code = arguments.operand(1);
      var values = Typed.fields(type, given);
      long version =
          records
              .list(
                  signedIn.caller(),
                  ListRequest.of(type.name(), 1).where(new Condition.Equal("code", code)))
              .records()
              .stream()
              .map(RecordView::version)
              .findFirst()
              .orElse(0L);
      RecordView view = records.update(signedIn.caller(), type.name(), code, version, values);
      call.answer(Json.record(view), ShowVerb.lines(call, type, view));
    }
    return 0;
  }
}
