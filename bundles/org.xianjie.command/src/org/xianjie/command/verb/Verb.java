package org.xianjie.command.verb;

import java.io.IOException;
import org.xianjie.command.line.Syntax;

/**
 * One headless verb of command.md. Its texts are {@code <name>.summary} and {@code <name>.help}.
 */
public interface Verb {
  /** Returns the name. */
  String name();

  /** Returns what it takes. */
  Syntax syntax();

  /**
   * Does it.
   *
   * @return exit code: 0 done, 1 refused
   * @throws org.xianjie.core.text.Refusal exit code 1
   * @throws org.xianjie.command.line.UsageError exit code 2
   * @throws org.xianjie.core.store.StoreUnavailable exit code 3
   * @throws IOException exit code 3
   */
  int run(Invocation call) throws IOException;
}
