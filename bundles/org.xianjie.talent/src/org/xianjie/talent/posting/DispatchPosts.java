package org.xianjie.talent.posting;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;

/** Questions about the posts of plans. */
final class DispatchPosts {
  private static final Set<PostState> OVER =
      EnumSet.of(PostState.COMPLETED, PostState.EXPERT_POOL, PostState.RECALLED);

  private DispatchPosts() {}

  static List<DispatchPost> of(Session session, DispatchPlan plan) {
    return session.list(RecordQuery.of(DispatchPost.class).where("plan", plan));
  }

  /** Returns another post of the cadre that is planned or running. */
  static Optional<DispatchPost> running(Session session, Cadre cadre, String except) {
    return session.list(RecordQuery.of(DispatchPost.class).where("cadre", cadre)).stream()
        .filter(post -> !OVER.contains(post.getState()))
        .filter(post -> !Objects.equals(post.getCode(), except))
        .findFirst();
  }

  /** Tells whether the field of the cadre fits the need (TAL-R3). */
  static boolean matches(Session session, Cadre cadre, NeedType need) {
    return session.list(RecordQuery.of(CadrePoolEntry.class).where("cadre", cadre)).stream()
        .anyMatch(entry -> fits(entry, need));
  }

  /** Returns somebody of the pool who fits the need, is ready and has no post. */
  static Optional<Cadre> available(Session session, NeedType need) {
    return session
        .list(RecordQuery.of(CadrePoolEntry.class).where("readiness", Readiness.READY))
        .stream()
        .filter(entry -> fits(entry, need))
        .map(CadrePoolEntry::getCadre)
        .filter(cadre -> running(session, cadre, null).isEmpty())
        .findFirst();
  }

  private static boolean fits(CadrePoolEntry entry, NeedType need) {
    return List.of(entry.getNeedTypes().split(";")).contains(need.name());
  }
}
