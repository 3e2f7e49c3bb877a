package org.xianjie.command.verb;

import java.util.List;
import org.xianjie.command.line.Syntax;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.text.Refusal;

/** {@code work}: system work without a window. */
final class WorkVerb implements Verb {
  private static final String PERMISSION = "system.work";

  @Override
  public String name() {
    return "work";
  }

  @Override
  public Syntax syntax() {
    return Syntax.operands(0);
  }

  @Override
  public int run(Invocation call) {
    try (SignedIn signedIn = call.signIn()) {
      signedIn
          .kernel()
          .access()
          .refuse(signedIn.caller(), PERMISSION)
          .ifPresent(
              reason -> {
                throw new Refusal(reason);
              });
      int delivered = signedIn.kernel().events().deliver();
      call.answer(Json.object("delivered", delivered), List.of(call.text("work.done", delivered)));
    }
    return 0;
  }
}
