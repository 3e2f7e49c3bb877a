package org.xianjie.management.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.xianjie.core.parameter.ParameterValue;
import org.xianjie.core.parameter.Parameters;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;

/** Whether a scheme may be approved (MGT-R1, MGT-R2); every reason why not. */
final class SchemeCheck {
  private static final String EFFECT = "P-EFFECT-WEIGHT";
  private static final String CONTACT = "P-CONTACT-WEIGHT";
  private static final String PARTY_SHARE = "P-PARTY-SHARE";
  private static final int PERCENT = 100;

  private final SchemeParts parts;
  private final SchemeWeights weights;
  private final Session session;
  private final Parameters parameters;

  SchemeCheck(Session session, Parameters parameters, AssessmentScheme scheme) {
    this.session = session;
    this.parameters = parameters;
    this.parts = SchemeParts.read(session, scheme);
    this.weights = parts.weights();
  }

  /** Returns every reason against the scheme. */
  List<Message> problems() {
    List<Message> problems = new ArrayList<>();
    parts.forbidden(session).ifPresent(name -> problems.add(message("refused.forbidden", name)));
    parts.indicators().stream()
        .filter(i -> i.getWeight().signum() < 0)
        .forEach(i -> problems.add(message("refused.negative", i.getName())));
    if (!weights.indicators().isWhole()) {
      problems.add(message("refused.sum", SchemeWeights.shown(weights.indicators().total())));
    }
    problems.addAll(partyProblems());
    problems.addAll(shareProblems());
    return problems;
  }

  private List<Message> partyProblems() {
    List<Message> problems = new ArrayList<>();
    if (!parts.hasFourParties()) {
      return problems;
    }
    for (Party party : Party.values()) {
      SchemeWeights.Part part = weights.parties().get(party);
      if (part == null) {
        problems.add(message("refused.party.none", party));
      } else if (!part.isWhole()) {
        problems.add(message("refused.party.sum", party, SchemeWeights.shown(part.total())));
      }
    }
    return problems;
  }

  private List<Message> shareProblems() {
    List<Message> problems = new ArrayList<>();
    ParameterValue effect = parameter(EFFECT);
    long floor = (long) effect.integer() * PERCENT;
    long indicatorEffect = weights.indicators().effect();
    if (indicatorEffect < floor) {
      problems.add(message("refused.effect", shown(indicatorEffect), effect.value(), tag(effect)));
    }
    if (parts.hasFourParties() && weights.partyEffect() < floor) {
      problems.add(
          message(
              "refused.party.effect", shown(weights.partyEffect()), effect.value(), tag(effect)));
    }
    long most = (long) PERCENT * PERCENT - floor;
    if (weights.indicators().trace() > most) {
      problems.add(message("refused.trace", shown(weights.indicators().trace()), shown(most)));
    }
    ParameterValue contact = parameter(CONTACT);
    long share = weights.contact(partyShare());
    if (parts.scheme().isAnnual() && share < (long) contact.integer() * PERCENT) {
      problems.add(message("refused.contact", shown(share), contact.value(), tag(contact)));
    }
    return problems;
  }

  /** Returns the share of the four-party part in percent; 0 where there is none (ALG-8). */
  int partyShare() {
    return parts.hasFourParties() ? parameter(PARTY_SHARE).integer() : 0;
  }

  /** Writes the computed figures into the scheme. */
  void compute() {
    AssessmentScheme scheme = parts.scheme();
    scheme.computePartyShare(partyShare());
    scheme.computeEffectWeight(shown(weights.indicators().effect()));
    scheme.computeTraceWeight(shown(weights.indicators().trace()));
    scheme.computeContactWeight(shown(weights.contact(partyShare())));
    String warnings = warnings().stream().map(SchemeWarning::name).collect(Collectors.joining(";"));
    scheme.computeWarnings(warnings.isEmpty() ? null : warnings);
  }

  private Set<SchemeWarning> warnings() {
    Set<SchemeWarning> warnings = EnumSet.noneOf(SchemeWarning.class);
    if (lacks(IndicatorFocus.SATISFACTION)) {
      warnings.add(SchemeWarning.NO_SATISFACTION);
    }
    if (parts.scheme().getObject() == SchemeObject.LEADERSHIP
        && lacks(IndicatorFocus.CONSOLIDATION)) {
      warnings.add(SchemeWarning.NO_CONSOLIDATION);
    }
    String upper = parts.scheme().getUpperEvaluation();
    if (upper == null || upper.isBlank()) {
      warnings.add(SchemeWarning.NO_UPPER_EVALUATION);
    }
    return warnings;
  }

  private boolean lacks(IndicatorFocus focus) {
    return parts.indicators().stream().noneMatch(i -> i.getFocus() == focus);
  }

  private ParameterValue parameter(String code) {
    AssessmentScheme scheme = parts.scheme();
    LocalDate day = LocalDate.of(scheme.getYear(), 1, 1);
    return parameters
        .resolve(code, scheme.getRegion().getCode(), day)
        .orElseThrow(() -> new IllegalStateException("No value of " + code));
  }

  private static String tag(ParameterValue value) {
    return value.code() + ", " + value.sourceTag();
  }

  private static String shown(long hundredths) {
    return SchemeWeights.shown(hundredths);
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(AssessmentScheme.class, "assessment-scheme." + key, arguments);
  }
}
