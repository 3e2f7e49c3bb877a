package org.xianjie.organization.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.kernel.SystemTask;
import org.xianjie.core.region.Region;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;
import org.xianjie.core.todo.Todos;

/** Finds remote villager groups that nobody covers and opens a gap with a to-do (ORG-R2). */
@Component(service = SystemTask.class)
public final class CoverageGaps implements SystemTask {
  @Override
  public String name() {
    return "coverage-gaps";
  }

  @Override
  public int run(Kernel kernel) {
    LocalDate today = kernel.clock().now().toLocalDate();
    String reason =
        Message.of(CoverageGap.class, "coverage-gap.found").text(Locale.SIMPLIFIED_CHINESE);
    return kernel
        .store()
        .write(
            new Authorship(Caller.SYSTEM, name(), ""),
            session -> {
              List<Region> groups = GroupCoverage.uncovered(session);
              groups.forEach(group -> open(session, group, reason, today));
              return groups.size();
            });
  }

  private static void open(Session session, Region group, String reason, LocalDate today) {
    CoverageGap gap = new CoverageGap();
    gap.setRegion(group);
    gap.setReason(reason);
    gap.setFoundOn(today);
    gap.setState(CoverageGapState.OPEN);
    session.add(gap);
    String village = group.getParent().getCode();
    Todos.open(session, "coverage-gap.todo", gap, village, group, null);
  }
}
