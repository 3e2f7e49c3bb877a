package org.xianjie.responsibility.need;

import java.util.List;
import java.util.Optional;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.record.RecordReference;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Condition;

/** Proposes needs on the same matter: same category, same village, still open. People decide. */
public final class SimilarNeeds {
  private static final String NEED = "need";

  private final Kernel kernel;

  /** Creates the proposals over the services. */
  public SimilarNeeds(Kernel kernel) {
    this.kernel = kernel;
  }

  /**
   * Returns open needs on the same matter that the caller may see, the longest waiting first.
   *
   * @param code the need in hand; it is not among the result
   * @param most greatest number of needs
   */
  public List<RecordReference> of(Caller caller, String code, int most) {
    Optional<Need> need = kernel.store().read(session -> session.find(Need.class, code));
    if (need.isEmpty()) {
      return List.of();
    }
    ListRequest request =
        ListRequest.of(NEED, most + 1)
            .where(new Condition.Equal("category", need.get().getCategory()))
            .where(new Condition.Within(List.of(need.get().getRegionCode())))
            .where(new Condition.In("state", List.copyOf(NeedState.open())))
            .orderBy("receivedAt", false);
    return kernel.records().list(caller, request).records().stream()
        .filter(view -> !view.code().equals(code))
        .limit(most)
        .map(SimilarNeeds::reference)
        .toList();
  }

  private static RecordReference reference(RecordView view) {
    return new RecordReference(view.type(), view.code(), view.title());
  }
}
