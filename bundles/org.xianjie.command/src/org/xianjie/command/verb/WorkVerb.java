package org.xianjie.command.verb;

import java.util.ArrayList;
import java.util.List;
import org.xianjie.command.line.Syntax;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.kernel.SystemWork;
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
      work(call, signedIn);
    }
    return 0;
  }

  private static void work(Invocation call, SignedIn signedIn) {
    SystemWork.Done done =
        new SystemWork(call.services().tasks().get(), signedIn.kernel(), signedIn.opened()).run();
    List<Object> tasks = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    done.moved()
        .forEach(
            (name, moved) -> {
              tasks.add(Json.object("name", name, "moved", moved));
              lines.add(call.text("work.task", name, moved));
            });
    String backup = done.backup().map(Object::toString).orElse(null);
    if (backup != null) {
      lines.add(call.text("work.backup", backup));
    }
    lines.add(call.text("work.done", done.delivered()));
    call.answer(
        Json.object("tasks", tasks, "delivered", done.delivered(), "backup", backup), lines);
  }
}
