package org.xianjie.responsibility.routing;

import java.util.List;
import org.xianjie.responsibility.need.NeedCategory;
import org.xianjie.responsibility.need.NeedUrgency;

/**
 * What a word in the text of a need points to.
 *
 * @param keyword word
 * @param category category it points to
 * @param departments functions of the departments that handle it
 * @param urgency urgency it points to, or null
 * @param resource kind of resource that may help, or null
 * @param card code of a knowledge card, or null
 */
public record RoutingRule(
    String keyword,
    NeedCategory category,
    List<String> departments,
    NeedUrgency urgency,
    String resource,
    String card) {
  /** Copies the departments. */
  public RoutingRule {
    departments = List.copyOf(departments);
  }
}
