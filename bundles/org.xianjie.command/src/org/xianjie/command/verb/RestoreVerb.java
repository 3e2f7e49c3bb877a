package org.xianjie.command.verb;

import java.nio.file.Path;
import java.util.List;
import org.xianjie.command.line.Syntax;

/** {@code restore FILE}: unpacks a backup into a data folder without a database. */
final class RestoreVerb implements Verb {
  @Override
  public String name() {
    return "restore";
  }

  @Override
  public Syntax syntax() {
    return Syntax.operands(1);
  }

  @Override
  public int run(Invocation call) {
    Path file = Path.of(call.arguments().operand(0)).toAbsolutePath();
    call.services().opener().get().restore(file, call.folder());
    call.answer(
        Json.object("data", call.folder().toString()),
        List.of(call.text("restore.done", call.folder())));
    return 0;
  }
}
