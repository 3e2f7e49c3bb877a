package org.xianjie.command.verb;

import java.util.ArrayList;
import java.util.List;
import org.xianjie.command.line.Syntax;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.kernel.SystemTask;
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
      work(call, signedIn.kernel());
    }
    return 0;
  }

  private static void work(Invocation call, Kernel kernel) {
    List<Object> tasks = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (SystemTask task : call.services().tasks().get()) {
      int moved = task.run(kernel);
      tasks.add(Json.object("name", task.name(), "moved", moved));
      lines.add(call.text("work.task", task.name(), moved));
    }
    int delivered = kernel.events().deliver();
    lines.add(call.text("work.done", delivered));
    call.answer(Json.object("tasks", tasks, "delivered", delivered), lines);
  }
}
