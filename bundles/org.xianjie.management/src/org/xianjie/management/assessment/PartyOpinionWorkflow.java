package org.xianjie.management.assessment;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;
import org.xianjie.management.assessment.ScoreFormula.Weighted;
import org.xianjie.management.people.Actor;
import org.xianjie.management.scheme.Party;
import org.xianjie.management.scheme.PartyQuestion;

/** OPEN → SIGNED, by the party itself, with every question answered (MGT-R3). */
@Component(service = WorkflowProvider.class)
public final class PartyOpinionWorkflow implements WorkflowProvider<PartyOpinion> {
  private final Workflow<PartyOpinion, OpinionState> workflow =
      Workflow.of(PartyOpinion.class, OpinionState.class, OpinionState.values());

  /** Builds the table of actions. */
  public PartyOpinionWorkflow() {
    workflow
        .action("sign", EnumSet.of(OpinionState.OPEN), OpinionState.SIGNED)
        .guard(PartyOpinionWorkflow::whileScoring)
        .guard(PartyOpinionWorkflow::byTheParty)
        .guard(PartyOpinionWorkflow::notOneself)
        .guard(PartyOpinionWorkflow::complete)
        .effect(PartyOpinionWorkflow::sign);
  }

  private static Optional<Message> whileScoring(ActionContext<PartyOpinion> context) {
    Assessment assessment = context.record().getAssessment();
    return assessment.getState() == AssessmentState.PARTIES_SCORING
        ? Optional.empty()
        : refused("scoring", assessment.getCode());
  }

  private static Optional<Message> byTheParty(ActionContext<PartyOpinion> context) {
    Party party = context.record().getParty();
    return Actor.holds(context.caller(), role(party)) ? Optional.empty() : refused("role", party);
  }

  private static String role(Party party) {
    return switch (party) {
      case COUNTY_ORG -> "R-COUNTY-ORG";
      case TOWN -> "R-TOWN";
      case VILLAGER_REP -> "R-MASSREP";
      case THIRD_PARTY -> "R-THIRD";
    };
  }

  private static Optional<Message> notOneself(ActionContext<PartyOpinion> context) {
    return Actor.is(context.caller(), context.record().getAssessment().getCadre())
        ? refused("self")
        : Optional.empty();
  }

  private static Optional<Message> complete(ActionContext<PartyOpinion> context) {
    List<Long> answered =
        Opinions.answers(context.session(), context.record()).stream()
            .map(a -> a.getQuestion().getId())
            .toList();
    return Opinions.questions(context.session(), context.record()).stream()
        .filter(q -> !answered.contains(q.getId()))
        .map(PartyQuestion::getQuestion)
        .findFirst()
        .flatMap(question -> refused("answers", question));
  }

  private static void sign(ActionContext<PartyOpinion> context) {
    PartyOpinion opinion = context.record();
    List<Weighted> answers =
        Opinions.answers(context.session(), opinion).stream()
            .map(a -> new Weighted(BigDecimal.valueOf(a.getPoints()), a.getQuestion().getWeight()))
            .toList();
    opinion.computeScore(ScoreFormula.sum(answers));
    opinion.computeSignedAt(context.at());
    opinion.computeSignedBy(context.caller().account());
  }

  private static Optional<Message> refused(String key, Object... arguments) {
    return Optional.of(Message.of(PartyOpinion.class, "party-opinion.refused." + key, arguments));
  }

  @Override
  public Class<PartyOpinion> type() {
    return PartyOpinion.class;
  }

  @Override
  public Workflow<PartyOpinion, ?> workflow() {
    return workflow;
  }
}
