package org.xianjie.command.verb;

import java.nio.file.Path;
import java.util.List;
import org.xianjie.command.line.Syntax;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.exchange.exporting.TemplateService;

/** {@code template TYPE FILE}. */
final class TemplateVerb implements Verb {
  @Override
  public String name() {
    return "template";
  }

  @Override
  public Syntax syntax() {
    return Syntax.operands(2);
  }

  @Override
  public int run(Invocation call) {
    Path file = Path.of(call.arguments().operand(1)).toAbsolutePath();
    try (SignedIn signedIn = call.signIn()) {
      new TemplateService(signedIn.kernel())
          .write(signedIn.caller(), call.arguments().operand(0), file);
    }
    call.answer(Json.object("file", file.toString()), List.of(call.text("template.done", file)));
    return 0;
  }
}
