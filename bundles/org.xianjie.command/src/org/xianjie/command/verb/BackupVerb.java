package org.xianjie.command.verb;

import java.nio.file.Path;
import java.util.List;
import org.xianjie.command.line.Syntax;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.text.Refusal;

/** {@code backup FILE}: an online backup. */
final class BackupVerb implements Verb {
  private static final String PERMISSION = "system.backup";

  @Override
  public String name() {
    return "backup";
  }

  @Override
  public Syntax syntax() {
    return Syntax.operands(1);
  }

  @Override
  public int run(Invocation call) {
    Path file = Path.of(call.arguments().operand(0)).toAbsolutePath();
    try (SignedIn signedIn = call.signIn()) {
      signedIn
          .kernel()
          .access()
          .refuse(signedIn.caller(), PERMISSION)
          .ifPresent(
              reason -> {
                throw new Refusal(reason);
              });
      signedIn.opened().backup(file);
    }
    call.answer(Json.object("file", file.toString()), List.of(call.text("backup.done", file)));
    return 0;
  }
}
