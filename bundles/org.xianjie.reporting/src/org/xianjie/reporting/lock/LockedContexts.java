package org.xianjie.reporting.lock;

import java.util.function.BooleanSupplier;
import org.mozilla.javascript.Callable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** Makes script contexts that see few classes and count the instructions of each script. */
final class LockedContexts extends ContextFactory {
  /** Far above what an expression of a cell or a chart needs; reached within seconds. */
  static final long INSTRUCTIONS_PER_SCRIPT = 200_000_000L;

  /** The engine offers its running task to scripts under this name; no design needs it. */
  private static final String ENGINE_TASK = "EngineTask";

  private static final int OBSERVED_EVERY = 100_000;

  private final BooleanSupplier cancelled;
  private long instructions;
  private boolean stopped;

  LockedContexts(BooleanSupplier cancelled) {
    this.cancelled = cancelled;
  }

  /** Tells whether a script was stopped because it did not end. */
  boolean wasStopped() {
    return stopped;
  }

  @Override
  protected Context makeContext() {
    Context context = super.makeContext();
    context.setClassShutter(VisibleClasses::isVisible);
    context.setInstructionObserverThreshold(OBSERVED_EVERY);
    return context;
  }

  @Override
  protected boolean hasFeature(Context context, int feature) {
    return feature == Context.FEATURE_DYNAMIC_SCOPE || super.hasFeature(context, feature);
  }

  @Override
  protected Object doTopCall(
      Callable callable, Context context, Scriptable scope, Scriptable self, Object[] arguments) {
    instructions = 0;
    ScriptableObject.deleteProperty(scope, ENGINE_TASK);
    return super.doTopCall(callable, context, scope, self, arguments);
  }

  @Override
  protected void observeInstructionCount(Context context, int count) {
    instructions += count;
    if (cancelled.getAsBoolean()) {
      throw new ScriptStopped("The report was cancelled");
    }
    if (instructions > INSTRUCTIONS_PER_SCRIPT) {
      stopped = true;
      throw new ScriptStopped("A script of the report does not end");
    }
  }

  /** Ends a script; an error, because a script cannot catch those. */
  static final class ScriptStopped extends Error {
    private static final long serialVersionUID = 1L;

    ScriptStopped(String message) {
      super(message);
    }
  }
}
