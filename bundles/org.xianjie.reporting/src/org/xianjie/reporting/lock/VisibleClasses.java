package org.xianjie.reporting.lock;

import java.util.Set;

/** The Java classes that scripts of a design may touch: values and what the engine hands them. */
final class VisibleClasses {
  private static final Set<String> VALUES =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.lang.Number",
          "java.lang.String",
          "java.lang.Object",
          "java.lang.Comparable",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.util.Date",
          "java.sql.Date",
          "java.sql.Time",
          "java.sql.Timestamp",
          "java.util.ArrayList",
          "java.util.HashMap",
          "java.util.Locale",
          "com.ibm.icu.util.ULocale");

  /**
   * What the engine registers in every scope: without them no script starts. Their methods lead
   * only to values or to classes that are not listed, which a script cannot touch.
   */
  private static final Set<String> ENGINE =
      Set.of(
          "org.eclipse.birt.chart.internal.log.JavaUtilLoggerImpl",
          "org.eclipse.birt.core.script.BirtHashMap",
          "org.eclipse.birt.data.engine.script.JSDataSetImpl",
          "org.eclipse.birt.report.engine.api.DefaultStatusHandler",
          "org.eclipse.birt.report.engine.api.impl.RunAndRenderTask",
          "org.eclipse.birt.report.engine.executor.ExecutionContext",
          "org.eclipse.birt.report.engine.executor.ExecutionContext$ReportObject",
          "org.eclipse.birt.report.engine.javascript.JavascriptEngine$1",
          "org.eclipse.birt.report.engine.script.internal.ReportContextImpl",
          "org.xianjie.reporting.oda.RunHandle");

  private VisibleClasses() {}

  static boolean isVisible(String name) {
    return VALUES.contains(name) || ENGINE.contains(name);
  }
}
