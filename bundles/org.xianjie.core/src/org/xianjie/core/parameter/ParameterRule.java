package org.xianjie.core.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.region.Region;
import org.xianjie.core.text.Message;

/**
 * A value belongs to a parameter of the catalogue and has its form; what protects cadres cannot be
 * changed (domain.md §2). Saving announces {@code parameter.changed}.
 */
@Component(service = RecordRule.class)
public final class ParameterRule implements RecordRule<Parameter> {
  private static final Set<String> OPERATORS = Set.of(">=", ">", "=", "<=");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern FRACTION = Pattern.compile("[0-9]{1,4}/[1-9][0-9]{0,3}");
  private static final Pattern FLAG = Pattern.compile("true|false");
  private static final Set<String> FIXED = Set.of("P-NIGHT", "P-FORBID-KPI", "P-FLEX-LEAVE");

  private final ParameterCatalogue catalogue = ParameterCatalogue.bundled();
  private final ParameterAuthority authority = new ParameterAuthority(catalogue);

  @Override
  public Class<Parameter> type() {
    return Parameter.class;
  }

  @Override
  public List<Message> check(RuleContext<Parameter> context) {
    Parameter parameter = context.record();
    List<ParameterCatalogue.Entry> defaults = catalogue.find(parameter.getParameterCode());
    if (defaults.isEmpty()) {
      return List.of(message("refused.unknown", parameter.getParameterCode()));
    }
    List<Message> problems = new ArrayList<>();
    checkValue(parameter, defaults.getFirst().value(), problems);
    String operator = parameter.getOperator();
    if (operator != null && !operator.isEmpty() && !OPERATORS.contains(operator)) {
      problems.add(message("refused.operator", operator));
    }
    if (parameter.getValidTo() != null
        && parameter.getValidTo().isBefore(parameter.getValidFrom())) {
      problems.add(message("refused.validity", parameter.getValidFrom(), parameter.getValidTo()));
    }
    String scope = parameter.getScopeRegion();
    if (scope != null
        && !scope.isEmpty()
        && context.session().find(Region.class, scope).isEmpty()) {
      problems.add(message("refused.scope", scope));
    }
    if (problems.isEmpty()) {
      authority.refuse(context).ifPresent(problems::add);
    }
    if (problems.isEmpty() && !context.isNew()) {
      announce(context);
    }
    return problems;
  }

  @Override
  public void created(RuleContext<Parameter> context) {
    announce(context);
  }

  private static void checkValue(Parameter parameter, String standard, List<Message> problems) {
    String code = parameter.getParameterCode();
    String value = parameter.getValue();
    if (FIXED.contains(code) && !standard.equals(value)) {
      problems.add(message("refused.fixed", code));
    } else if (NUMBER.matcher(standard).matches() && !NUMBER.matcher(value).matches()) {
      problems.add(message("refused.number", code, value));
    } else if (FLAG.matcher(standard).matches() && !FLAG.matcher(value).matches()) {
      problems.add(message("refused.flag", code, value));
    } else if (FRACTION.matcher(standard).matches() && !FRACTION.matcher(value).matches()) {
      problems.add(message("refused.fraction", code, value));
    }
  }

  private static void announce(RuleContext<Parameter> context) {
    Parameter parameter = context.record();
    context
        .events()
        .publish(
            "parameter.changed",
            parameter,
            Map.of("parameter", parameter.getParameterCode(), "value", parameter.getValue()));
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(ParameterRule.class, key, arguments);
  }
}
