package org.xianjie.reporting.lock;

import java.util.function.BooleanSupplier;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;

/**
 * Keeps the scripts of report designs inside the report: they see a short list of Java classes,
 * cannot run for ever and end when the report is cancelled. Every run enters a context of its own
 * factory first; the engine then finds that context on the thread and uses it. Contexts made
 * elsewhere get the same class filter from a listener.
 */
public final class ScriptLock {
  private ScriptLock() {}

  /** Puts the class filter on every script context that is made from now on. */
  public static void install() {
    ContextFactory.getGlobal()
        .addListener(
            new ContextFactory.Listener() {
              @Override
              public void contextCreated(Context context) {
                context.setClassShutter(VisibleClasses::isVisible);
              }

              @Override
              public void contextReleased(Context context) {
                // Nothing is held per context.
              }
            });
  }

  /**
   * Enters the locked script context on this thread until the run is closed.
   *
   * @param cancelled tells whether the run is to stop
   */
  public static Run enter(BooleanSupplier cancelled) {
    LockedContexts contexts = new LockedContexts(cancelled);
    contexts.enterContext();
    return new Run(contexts);
  }

  /** A run inside the lock. */
  public static final class Run implements AutoCloseable {
    private final LockedContexts contexts;

    private Run(LockedContexts contexts) {
      this.contexts = contexts;
    }

    /** Tells whether a script was stopped because it did not end. */
    public boolean wasStopped() {
      return contexts.wasStopped();
    }

    @Override
    public void close() {
      Context.exit();
    }
  }
}
