package org.xianjie.talent.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.kernel.SystemTask;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.Villages;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.todo.Todos;

/** Opens a gap for each village without graduate and closes it when one is there (TAL-R6). */
@Component(service = SystemTask.class)
public final class GraduateGaps implements SystemTask {
  @Override
  public String name() {
    return "graduate-gaps";
  }

  @Override
  public int run(Kernel kernel) {
    LocalDate today = kernel.clock().now().toLocalDate();
    return kernel
        .store()
        .write(
            new Authorship(Caller.SYSTEM, name(), ""),
            session -> {
              Set<String> served = served(session, today);
              Set<String> known = known(session);
              int moved = 0;
              for (Region village : Villages.of(session, "", today)) {
                if (served.contains(village.getCode())) {
                  moved += fill(session, village, today);
                } else if (!known.contains(village.getCode())) {
                  open(session, village, today);
                  moved++;
                }
              }
              return moved;
            });
  }

  /** Returns the codes of the villages with a graduate on post on the day. */
  public static Set<String> served(Session session, LocalDate day) {
    return Set.copyOf(
        session
            .entityManager()
            .createQuery(
                "select distinct g.village.code from GraduateVillage g where g.deleted = false"
                    + " and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)",
                String.class)
            .setParameter("day", day)
            .getResultList());
  }

  /** Closes the open gap of the village; returns how many there were. */
  static int fill(Session session, Region village, LocalDate day) {
    List<GraduateGap> gaps =
        session.list(
            RecordQuery.of(GraduateGap.class)
                .where("village", village)
                .where("state", GraduateGapState.OPEN));
    gaps.forEach(
        gap -> {
          gap.setState(GraduateGapState.FILLED);
          gap.setFilledOn(day);
          Todos.close(session, gap);
        });
    return gaps.size();
  }

  private static Set<String> known(Session session) {
    return session
        .list(RecordQuery.of(GraduateGap.class).where("state", GraduateGapState.OPEN))
        .stream()
        .map(gap -> gap.getVillage().getCode())
        .collect(Collectors.toSet());
  }

  private static void open(Session session, Region village, LocalDate day) {
    GraduateGap gap = new GraduateGap();
    gap.setVillage(village);
    gap.setFoundOn(day);
    gap.setState(GraduateGapState.OPEN);
    session.add(gap);
    Todos.open(session, "graduate-gap.todo", gap, village.getCode(), village, null);
  }
}
