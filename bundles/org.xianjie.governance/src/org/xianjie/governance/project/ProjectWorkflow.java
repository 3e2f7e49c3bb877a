package org.xianjie.governance.project;

import static org.xianjie.governance.project.ProjectState.APPROVED;
import static org.xianjie.governance.project.ProjectState.CHANGED;
import static org.xianjie.governance.project.ProjectState.CLOSED;
import static org.xianjie.governance.project.ProjectState.COMPLETED;
import static org.xianjie.governance.project.ProjectState.DELIBERATED;
import static org.xianjie.governance.project.ProjectState.FAILED;
import static org.xianjie.governance.project.ProjectState.FEASIBILITY;
import static org.xianjie.governance.project.ProjectState.HANDED_OVER;
import static org.xianjie.governance.project.ProjectState.IDEA;
import static org.xianjie.governance.project.ProjectState.IN_PROGRESS;
import static org.xianjie.governance.project.ProjectState.LOOKED_BACK;
import static org.xianjie.governance.project.ProjectState.SUSPENDED;
import static org.xianjie.governance.project.ProjectState.TRACKED_AFTER_TERM;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.meeting.Resolution;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.workflow.Action;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/**
 * From idea to look-back through the gates of domain.md §7.2; every change of state is disclosed.
 */
@Component(service = WorkflowProvider.class)
public final class ProjectWorkflow implements WorkflowProvider<Project> {
  private static final Set<ProjectState> RUNNING =
      EnumSet.of(DELIBERATED, FEASIBILITY, APPROVED, IN_PROGRESS);

  private final Workflow<Project, ProjectState> workflow =
      Workflow.of(
          Project.class,
          ProjectState.class,
          IDEA,
          DELIBERATED,
          FEASIBILITY,
          APPROVED,
          IN_PROGRESS,
          COMPLETED,
          HANDED_OVER,
          TRACKED_AFTER_TERM,
          LOOKED_BACK,
          CLOSED);

  /** Builds the table of actions. */
  public ProjectWorkflow() {
    deliberation();
    building();
    afterwards();
    asides();
  }

  private void deliberation() {
    move("deliberate", EnumSet.of(IDEA), DELIBERATED)
        .asks(new ActionInput("resolution", FieldKind.REFERENCE, Resolution.class, true))
        .guard(ProjectSteps::resolutionOpens)
        .effect(ProjectSteps::deliberate);
    move("pass", EnumSet.of(IDEA), DELIBERATED)
        .guard(context -> ProjectSteps.gates(context).notMajor())
        .effect(context -> ProjectSteps.prove(context, CouncilProof.NOT_MAJOR));
    move("release", EnumSet.of(IDEA), DELIBERATED)
        .asks(ActionInput.text("reason"))
        .effect(ProjectSteps::release);
    workflow
        .note("inform", EnumSet.complementOf(EnumSet.of(IDEA, CLOSED)))
        .asks(ActionInput.text("opinion"))
        .guard(ProjectSteps::released)
        .effect(ProjectSteps::inform);
  }

  private void building() {
    move("study", EnumSet.of(DELIBERATED), FEASIBILITY);
    move("approve", EnumSet.of(FEASIBILITY), APPROVED)
        .guard(context -> ProjectSteps.gates(context).deliberated())
        .guard(context -> ProjectSteps.gates(context).published())
        .guard(context -> ProjectSteps.gates(context).impact())
        .effect(context -> context.record().computeApprovedOn(context.at().toLocalDate()));
    move("start", EnumSet.of(APPROVED), IN_PROGRESS);
    move("complete", EnumSet.of(IN_PROGRESS), COMPLETED)
        .guard(ProjectSteps::councilHeard)
        .effect(context -> context.record().computeCompletedOn(context.at().toLocalDate()));
  }

  private void afterwards() {
    move("handOver", EnumSet.of(COMPLETED), HANDED_OVER)
        .guard(context -> ProjectSteps.gates(context).upkeep())
        .guard(context -> ProjectSteps.gates(context).tracker())
        .effect(ProjectSteps::handOver);
    move("track", EnumSet.of(HANDED_OVER), TRACKED_AFTER_TERM);
    move("lookBack", EnumSet.of(TRACKED_AFTER_TERM), LOOKED_BACK)
        .asks(new ActionInput("inUse", FieldKind.BOOLEAN, Boolean.class, true))
        .guard(ProjectSteps::lookbackDue)
        .effect(ProjectSteps::lookBack);
    move("close", EnumSet.of(LOOKED_BACK), CLOSED);
  }

  private void asides() {
    move("suspend", RUNNING, SUSPENDED)
        .asks(ActionInput.text("reason"))
        .effect(ProjectSteps::remember);
    workflow
        .action("resume", EnumSet.of(SUSPENDED), RUNNING, (c, now) -> c.record().getBefore())
        .effect(context -> ProjectSteps.announce(context, context.record().getBefore()));
    move("change", EnumSet.of(APPROVED, IN_PROGRESS), CHANGED)
        .asks(new ActionInput("budget", FieldKind.DECIMAL, BigDecimal.class, true))
        .asks(ActionInput.text("reason"))
        .guard(ProjectSteps::largeChange)
        .effect(ProjectSteps::change);
    workflow
        .action(
            "resolveChange",
            EnumSet.of(CHANGED),
            EnumSet.of(APPROVED, IN_PROGRESS),
            (c, now) -> c.record().getBefore())
        .asks(new ActionInput("resolution", FieldKind.REFERENCE, Resolution.class, true))
        .guard(ProjectSteps::resolutionOpens)
        .guard(ProjectSteps::resolvedAgain)
        .effect(ProjectSteps::deliberate)
        .effect(context -> ProjectSteps.announce(context, context.record().getBefore()));
    move(
            "fail",
            EnumSet.of(IDEA, DELIBERATED, FEASIBILITY, APPROVED, IN_PROGRESS, SUSPENDED, CHANGED),
            FAILED)
        .asks(ActionInput.text("reason"))
        .effect(ProjectSteps::remember);
  }

  private Action<Project, ProjectState> move(String name, Set<ProjectState> from, ProjectState to) {
    return workflow.action(name, from, to).effect(context -> ProjectSteps.announce(context, to));
  }

  @Override
  public Class<Project> type() {
    return Project.class;
  }

  @Override
  public Workflow<Project, ?> workflow() {
    return workflow;
  }
}
