package org.xianjie.core.parameter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xianjie.core.approval.ApprovalState;
import org.xianjie.core.approval.ApprovalStep;
import org.xianjie.core.approval.Approvals;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.setting.Setting;
import org.xianjie.core.text.Message;

/**
 * Who may set which value (domain.md §2): only in the own subtree; what loosens a MUST or adds work
 * needs an approval by an organization of a level above. The approval is asked for as {@code
 * parameter}, the code of the parameter, and the matter {@code value@region}.
 */
final class ParameterAuthority {
  private final ParameterCatalogue catalogue;

  ParameterAuthority(ParameterCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Returns why the value may not be set; empty when it may. */
  Optional<Message> refuse(RuleContext<Parameter> context) {
    Parameter parameter = context.record();
    String scope = scope(context);
    boolean own =
        context.caller().isSystem()
            || context.caller().grants().stream()
                .anyMatch(grant -> scope.startsWith(grant.regionCode()));
    if (!own) {
      return Optional.of(message("refused.authority", scope));
    }
    ParameterCatalogue.Entry standard = standard(parameter);
    ParameterChange change =
        ParameterChange.of(
            standard.operator(), before(context, standard, scope), parameter.getValue());
    if (!change.needsApproval(parameter.getParameterCode(), standard.kind())
        || isApproved(context, scope)) {
      return Optional.empty();
    }
    String key =
        change == ParameterChange.TIGHTER ? "refused.approval.burden" : "refused.approval.must";
    return Optional.of(
        message(key, parameter.getParameterCode(), parameter.getValue(), matter(parameter, scope)));
  }

  /** The region of the database stands for an empty scope. */
  private static String scope(RuleContext<Parameter> context) {
    String scope = context.record().getScopeRegion();
    if (scope != null && !scope.isEmpty()) {
      return scope;
    }
    return context
        .session()
        .find(Setting.class, Setting.CODE)
        .map(setting -> setting.getRegion().getCode())
        .orElse("");
  }

  private ParameterCatalogue.Entry standard(Parameter parameter) {
    List<ParameterCatalogue.Entry> all = catalogue.find(parameter.getParameterCode());
    return all.stream()
        .filter(entry -> entry.phase().equals(Optional.ofNullable(parameter.getPhase())))
        .filter(
            entry -> entry.regionClass().equals(Optional.ofNullable(parameter.getRegionClass())))
        .findFirst()
        .orElse(all.getFirst());
  }

  /** The value in force, for one phase or class the default of that phase or class. */
  private static String before(
      RuleContext<Parameter> context, ParameterCatalogue.Entry standard, String scope) {
    Parameter parameter = context.record();
    if (parameter.getPhase() != null || parameter.getRegionClass() != null) {
      return standard.value();
    }
    return context
        .parameters()
        .resolve(parameter.getParameterCode(), scope, parameter.getValidFrom())
        .map(ParameterValue::value)
        .orElse(standard.value());
  }

  private static boolean isApproved(RuleContext<Parameter> context, String scope) {
    Parameter parameter = context.record();
    String code = parameter.getParameterCode();
    String matter = matter(parameter, scope);
    List<ApprovalStep> steps = Approvals.steps(context.session(), "parameter", code, matter);
    boolean above =
        steps.stream()
            .map(step -> step.getOrganization().getRegion().getCode())
            .anyMatch(region -> region.length() < scope.length() && scope.startsWith(region));
    boolean reason =
        steps.stream()
            .anyMatch(step -> !Objects.requireNonNullElse(step.getReason(), "").isBlank());
    return above
        && reason
        && Approvals.state(context.session(), "parameter", code, matter)
            .filter(ApprovalState.APPROVED::equals)
            .isPresent();
  }

  private static String matter(Parameter parameter, String scope) {
    return parameter.getValue() + "@" + scope;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(ParameterAuthority.class, key, arguments);
  }
}
