package org.xianjie.core.approval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.region.Region;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;

/**
 * Asks for approvals and tells how they stand; used by guards and effects of every module. A matter
 * is a short fixed name of what is asked for, for example {@code budget.change}.
 */
public final class Approvals {
  private Approvals() {}

  /** Asks the organizations, one after the other; the author of the transaction is who asks. */
  public static List<ApprovalStep> request(
      Session session, Subject subject, String reason, List<Organization> organizations) {
    List<ApprovalStep> steps = new ArrayList<>();
    for (Organization organization : organizations) {
      ApprovalStep step = new ApprovalStep();
      step.setSubjectType(subject.type());
      step.setSubjectCode(subject.code());
      step.setMatter(subject.matter());
      step.setRegion(subject.region());
      step.setReason(reason);
      step.setStep(steps.size() + 1);
      step.setOrganization(organization);
      step.setState(ApprovalState.WAITING);
      session.add(step);
      steps.add(step);
    }
    return steps;
  }

  /**
   * What an approval is asked for.
   *
   * @param type record type name
   * @param code business code
   * @param matter what is asked for
   * @param region region of the record
   */
  public record Subject(String type, String code, String matter, Region region) {}

  /** Returns the steps of a matter that were not withdrawn, in order. */
  public static List<ApprovalStep> steps(Session session, String type, String code, String matter) {
    return session
        .list(
            RecordQuery.of(ApprovalStep.class)
                .where("subjectType", type)
                .where("subjectCode", code)
                .where("matter", matter))
        .stream()
        .filter(step -> step.getState() != ApprovalState.WITHDRAWN)
        .sorted(Comparator.comparingInt(ApprovalStep::getStep))
        .toList();
  }

  /**
   * Returns how a matter stands: REFUSED if one step was refused, APPROVED if all were approved,
   * else WAITING; empty if nobody asked.
   */
  public static Optional<ApprovalState> state(
      Session session, String type, String code, String matter) {
    List<ApprovalStep> steps = steps(session, type, code, matter);
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    if (steps.stream().anyMatch(step -> step.getState() == ApprovalState.REFUSED)) {
      return Optional.of(ApprovalState.REFUSED);
    }
    boolean approved = steps.stream().allMatch(s -> s.getState() == ApprovalState.APPROVED);
    return Optional.of(approved ? ApprovalState.APPROVED : ApprovalState.WAITING);
  }
}
