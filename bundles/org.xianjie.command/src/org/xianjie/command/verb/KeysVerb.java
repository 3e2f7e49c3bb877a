package org.xianjie.command.verb;

import java.util.List;
import org.xianjie.command.line.Syntax;
import org.xianjie.command.line.UsageError;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.text.Message;

/** {@code keys rotate}: encrypts all encrypted fields with a new key. */
final class KeysVerb implements Verb {
  @Override
  public String name() {
    return "keys";
  }

  @Override
  public Syntax syntax() {
    return Syntax.operands(1);
  }

  @Override
  public int run(Invocation call) {
    String what = call.arguments().operand(0);
    if (!"rotate".equals(what)) {
      throw new UsageError(Message.of(KeysVerb.class, "keys.unknown", what));
    }
    try (SignedIn signedIn = call.signIn()) {
      long values = signedIn.accounts().rotateKeys(signedIn.caller());
      call.answer(
          Json.object("done", what, "values", values), List.of(call.text("keys.rotated", values)));
    }
    return 0;
  }
}
