package org.xianjie.governance.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xianjie.core.meeting.Resolution;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;
import org.xianjie.governance.council.MajorMatter;
import org.xianjie.governance.council.VillageVote;

/**
 * The hard gates of a project (GOV-R1, GOV-R3, GOV-R10). Workflow, forms, files and packages all
 * ask here; nobody, the county included, has another way.
 */
final class ProjectGates {
  private static final Set<ProjectState> BEFORE_GATE =
      EnumSet.of(ProjectState.IDEA, ProjectState.FAILED, ProjectState.SUSPENDED);
  private static final Set<ProjectState> APPROVED =
      EnumSet.range(ProjectState.APPROVED, ProjectState.CLOSED);
  private static final Set<ProjectState> HANDED_OVER =
      EnumSet.range(ProjectState.HANDED_OVER, ProjectState.CLOSED);
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private final Session session;
  private final Project project;
  private final LocalDate day;

  ProjectGates(Session session, Project project, LocalDate day) {
    this.session = session;
    this.project = project;
    this.day = day;
  }

  /** Returns why the project may not be in its state. */
  List<Message> problems() {
    List<Message> problems = new ArrayList<>();
    ProjectState state = project.getState();
    if (BEFORE_GATE.contains(state)) {
      return problems;
    }
    deliberated().ifPresent(problems::add);
    if (APPROVED.contains(state)) {
      published().ifPresent(problems::add);
      impact().ifPresent(problems::add);
    }
    if (HANDED_OVER.contains(state)) {
      upkeep().ifPresent(problems::add);
      tracker().ifPresent(problems::add);
    }
    return problems;
  }

  /** Returns why the gate of the council is not passed. */
  Optional<Message> deliberated() {
    if (project.getProof() == null) {
      return refused("state");
    }
    return switch (project.getProof()) {
      case EMERGENCY -> Optional.empty();
      case RESOLUTION -> adopted(project.getResolution());
      case NOT_MAJOR -> notMajor();
    };
  }

  /** Returns why the project needs the council; empty when it is no major matter. */
  Optional<Message> notMajor() {
    return majorMatter().flatMap(matter -> refused("major", matter.getCode()));
  }

  /** Returns why the resolution does not open the gate. */
  Optional<Message> adopted(Resolution resolution) {
    boolean opens =
        resolution != null
            && VillageVote.byCouncil(resolution, project.getVillage().getCode())
            && "project".equals(resolution.getSubjectType())
            && project.getCode().equals(resolution.getSubjectCode());
    return opens
        ? Optional.empty()
        : refused("resolution", resolution == null ? "" : resolution.getCode());
  }

  /** Returns why the resolution is not public yet. */
  Optional<Message> published() {
    Resolution resolution = project.getResolution();
    return project.getProof() == CouncilProof.RESOLUTION
            && resolution != null
            && resolution.getPublishedFrom() == null
        ? refused("published", resolution.getCode())
        : Optional.empty();
  }

  /** Returns which household is not settled with (GOV-R10). */
  Optional<Message> impact() {
    if (project.getId() == null) {
      return Optional.empty();
    }
    List<HouseholdImpact> impacts =
        session.list(RecordQuery.of(HouseholdImpact.class).where("project", project));
    for (HouseholdImpact impact : impacts) {
      boolean objected = impact.getObjection() != null && !impact.getObjection().isBlank();
      if (objected && !impact.isObjectionSettled()) {
        return refused("objection", impact.getCode());
      }
      if (impact.getCompensation().compareTo(impact.getLoss()) < 0) {
        return refused("loss", impact.getCode());
      }
      if (!impact.isConsent()) {
        return refused("consent", impact.getCode());
      }
    }
    return Optional.empty();
  }

  /** Returns whether maintainer or money for upkeep is missing. */
  Optional<Message> upkeep() {
    String funding = project.getMaintenanceFunding();
    return project.getMaintainer() == null || funding == null || funding.isBlank()
        ? refused("maintainer")
        : Optional.empty();
  }

  /** Returns whether nobody answers for it after the term (GOV-R3). */
  Optional<Message> tracker() {
    return project.getTrackingResponsible() == null ? refused("tracker") : Optional.empty();
  }

  /** Tells whether the amount differs from the resolved budget by more than 10 %. */
  boolean needsNewResolution(BigDecimal budget) {
    BigDecimal resolved = project.getApprovedBudget();
    return resolved != null
        && budget.subtract(resolved).abs().compareTo(resolved.multiply(TENTH)) > 0;
  }

  private Optional<MajorMatter> majorMatter() {
    if (project.isSingleHousehold()) {
      return Optional.empty();
    }
    return session
        .list(
            RecordQuery.of(MajorMatter.class)
                .where("village", project.getVillage())
                .where("kind", project.getMatter()))
        .stream()
        .filter(matter -> !matter.getValidFrom().isAfter(day))
        .filter(matter -> matter.getValidTo() == null || !matter.getValidTo().isBefore(day))
        .filter(
            matter ->
                matter.getMoneyLimit() == null
                    || project.getBudget().compareTo(matter.getMoneyLimit()) >= 0)
        .findFirst();
  }

  private static Optional<Message> refused(String key, Object... arguments) {
    return Optional.of(Message.of(Project.class, "project.refused." + key, arguments));
  }
}
