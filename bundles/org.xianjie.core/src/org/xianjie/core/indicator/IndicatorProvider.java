package org.xianjie.core.indicator;

import java.util.List;

/** Contributes the indicators a module owns; an OSGi service. */
public interface IndicatorProvider {
  /** Returns the id of the module. */
  String module();

  /** Returns its indicators. */
  List<IndicatorDefinition> definitions();
}
