package org.xianjie.reporting.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Scriptable;

class ScriptLockTest {
  /** Runs a script the way the engine does: it asks the thread for its context. */
  private static Object evaluate(String script) {
    Context context = Context.enter();
    try {
      Scriptable scope = context.initStandardObjects();
      return context.evaluateString(scope, script, "test", 1, null);
    } finally {
      Context.exit();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.lang.Runtime.getRuntime().exec('id')",
        "new java.io.File('/etc/passwd').length()",
        "java.lang.System.getenv('HOME')",
        "new java.lang.String('a').getClass().forName('java.lang.Runtime')",
        "new java.util.ArrayList().getClass().getClassLoader()",
        "java.lang.Thread.currentThread().getContextClassLoader()"
      })
  void hidesJavaFromScripts(String script) {
    try (ScriptLock.Run run = ScriptLock.enter(() -> false)) {
      assertThrows(RhinoException.class, () -> evaluate(script));
      assertFalse(run.wasStopped());
    }
  }

  @Test
  void letsOrdinaryExpressionsWork() {
    try (ScriptLock.Run run = ScriptLock.enter(() -> false)) {
      assertEquals(0.5, evaluate("var k = 1, n = 2; n > 0 ? k / n : null"));
      assertFalse(run.wasStopped());
    }
  }

  @Test
  void stopsAScriptThatDoesNotEndAndCannotBeCaught() {
    try (ScriptLock.Run run = ScriptLock.enter(() -> false)) {
      assertThrows(
          LockedContexts.ScriptStopped.class,
          () -> evaluate("try { while (true) { } } catch (e) { 'caught' }"));
      assertTrue(run.wasStopped());
    }
  }

  @Test
  void stopsAScriptWhenTheReportIsCancelled() {
    try (ScriptLock.Run run = ScriptLock.enter(() -> true)) {
      assertThrows(LockedContexts.ScriptStopped.class, () -> evaluate("while (true) { }"));
      assertFalse(run.wasStopped());
    }
  }
}
