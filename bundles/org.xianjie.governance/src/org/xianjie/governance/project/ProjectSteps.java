package org.xianjie.governance.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.meeting.Resolution;
import org.xianjie.core.publicity.BoardType;
import org.xianjie.core.publicity.NoticeKind;
import org.xianjie.core.publicity.PublicNotice;
import org.xianjie.core.text.Labels;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;

/** What the actions of a project ask and change. */
final class ProjectSteps {
  /** Working days to inform the council after an emergency release (local setting, GOV-R1). */
  private static final int INFORM_DAYS = 10;

  private static final int MONTHS_TO_DISCLOSE = 3;
  private static final int DAYS_ON_BOARD = 30;
  private static final String LOOKBACK = "P-LOOKBACK";

  private ProjectSteps() {}

  static ProjectGates gates(ActionContext<Project> context) {
    return new ProjectGates(context.session(), context.record(), context.at().toLocalDate());
  }

  static Optional<Message> resolutionOpens(ActionContext<Project> context) {
    return context.input("resolution", Resolution.class).flatMap(gates(context)::adopted);
  }

  static void deliberate(ActionContext<Project> context) {
    context.record().computeResolution(context.required("resolution", Resolution.class));
    prove(context, CouncilProof.RESOLUTION);
  }

  static void prove(ActionContext<Project> context, CouncilProof proof) {
    context.record().computeProof(proof);
  }

  static void release(ActionContext<Project> context) {
    prove(context, CouncilProof.EMERGENCY);
    context
        .record()
        .released(
            context.required("reason", String.class),
            context.calendar().due(context.at(), INFORM_DAYS).date());
  }

  static Optional<Message> released(ActionContext<Project> context) {
    return context.record().getProof() == CouncilProof.EMERGENCY
        ? Optional.empty()
        : refused("state");
  }

  static void inform(ActionContext<Project> context) {
    context.record().heard(context.required("opinion", String.class), context.at().toLocalDate());
  }

  static Optional<Message> councilHeard(ActionContext<Project> context) {
    Project project = context.record();
    return project.getProof() == CouncilProof.EMERGENCY && project.getCouncilOpinionOn() == null
        ? refused("emergency")
        : Optional.empty();
  }

  static void handOver(ActionContext<Project> context) {
    Project project = context.record();
    project.computeHandedOverOn(context.at().toLocalDate());
    ProjectTracking tracking = new ProjectTracking();
    tracking.setProject(project);
    tracking.setPhase(TrackingPhase.AFTER_TERM);
    tracking.setResponsible(project.getTrackingResponsible());
    tracking.computeState(TrackingState.ACTIVE);
    context.session().add(tracking);
  }

  static Optional<Message> lookbackDue(ActionContext<Project> context) {
    Project project = context.record();
    int months =
        context
            .parameters()
            .integer(LOOKBACK, project.getVillage().getCode(), context.at().toLocalDate());
    LocalDate completed = project.getCompletedOn();
    LocalDate due = completed == null ? null : completed.plusMonths(months);
    return due == null || context.at().toLocalDate().isBefore(due)
        ? refused("lookback", due == null ? "" : due)
        : Optional.empty();
  }

  static void lookBack(ActionContext<Project> context) {
    context
        .record()
        .lookedBack(context.required("inUse", Boolean.class), context.at().toLocalDate());
  }

  static void remember(ActionContext<Project> context) {
    Project project = context.record();
    project.leave(project.getState(), context.required("reason", String.class));
  }

  static Optional<Message> largeChange(ActionContext<Project> context) {
    return context
        .input("budget", BigDecimal.class)
        .filter(budget -> !gates(context).needsNewResolution(budget))
        .flatMap(budget -> refused("small"));
  }

  static void change(ActionContext<Project> context) {
    remember(context);
    context.record().setBudget(context.required("budget", BigDecimal.class));
  }

  static Optional<Message> resolvedAgain(ActionContext<Project> context) {
    Resolution before = context.record().getResolution();
    return context
        .input("resolution", Resolution.class)
        .filter(r -> before != null && before.getId().equals(r.getId()))
        .flatMap(r -> refused("budget"));
  }

  /** Every state is announced, and an entry for the village board is prepared (GOV-R2). */
  static void announce(ActionContext<Project> context, ProjectState to) {
    Project project = context.record();
    LocalDate day = context.at().toLocalDate();
    context.events().publish("project.stateChanged", project, Map.of("state", to.name()));
    project.computeDisclosedUntil(day.plusMonths(MONTHS_TO_DISCLOSE));
    PublicNotice notice = new PublicNotice();
    notice.setKind(NoticeKind.PROJECT);
    notice.setTitle(project.getName());
    notice.setBody(body(project, to, context.caller().locale()));
    notice.setScope(project.getVillage());
    notice.setOrganization(project.getLeadOrg());
    notice.setBoardType(BoardType.VILLAGE_BOARD.name());
    notice.setValidFrom(day);
    notice.setValidTo(day.plusDays(DAYS_ON_BOARD));
    notice.setSubjectType("project");
    notice.setSubjectCode(project.getCode());
    context.session().add(notice);
  }

  private static String body(Project project, ProjectState to, Locale locale) {
    return Message.of(
            Project.class,
            "project.board",
            project.getName(),
            Labels.of(ProjectState.class).constant(locale, to),
            project.getBudget().toPlainString())
        .text(locale);
  }

  private static Optional<Message> refused(String key, Object... arguments) {
    return Optional.of(Message.of(Project.class, "project.refused." + key, arguments));
  }
}
