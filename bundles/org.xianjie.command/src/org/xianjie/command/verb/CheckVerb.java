package org.xianjie.command.verb;

import java.util.ArrayList;
import java.util.List;
import org.xianjie.command.line.Syntax;
import org.xianjie.core.calendar.WorkCalendar;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.parameter.ParameterCatalogue;
import org.xianjie.core.security.Grant;
import org.xianjie.core.store.CheckResult;
import org.xianjie.core.text.Message;

/** {@code check}: database, audit chain, outbox, bundles, calendar and parameters. */
final class CheckVerb implements Verb {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public Syntax syntax() {
    return Syntax.operands(0);
  }

  @Override
  public int run(Invocation call) {
    List<CheckResult> results = new ArrayList<>();
    try (SignedIn signedIn = call.signIn()) {
      results.addAll(signedIn.opened().check());
      results.addAll(call.services().bundles().get());
      results.add(modules(signedIn.kernel()));
      results.add(calendar(signedIn.kernel()));
      results.add(parameters(signedIn));
    }
    boolean ok = results.stream().allMatch(CheckResult::ok);
    List<Object> checks = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (CheckResult result : results) {
      String detail = result.detail().text(call.locale());
      checks.add(Json.object("id", result.id(), "ok", result.ok(), "detail", detail));
      lines.add((result.ok() ? "✓ " : "✗ ") + result.id() + "  " + detail);
    }
    call.answer(Json.object("ok", ok, "checks", checks), lines);
    return ok ? 0 : 1;
  }

  private static CheckResult modules(Kernel kernel) {
    List<String> problems = kernel.modules().problems();
    return problems.isEmpty()
        ? result("modules", true, "check.modules", kernel.modules().contributions().size())
        : result("modules", false, "check.modules.problems", String.join("; ", problems));
  }

  /**
   * The year of today must be loaded; a missing next year is said, but no fault before December.
   */
  private static CheckResult calendar(Kernel kernel) {
    WorkCalendar calendar = kernel.calendar().calendar();
    int year = kernel.clock().now().getYear();
    boolean ok = calendar.years().contains(year);
    return calendar.years().contains(year + 1)
        ? result("calendar", ok, "check.calendar.next", year)
        : result("calendar", ok, ok ? "check.calendar.last" : "check.calendar.missing", year);
  }

  private static CheckResult parameters(SignedIn signedIn) {
    Kernel kernel = signedIn.kernel();
    var today = kernel.clock().now().toLocalDate();
    String region =
        signedIn.caller().grants().stream().map(Grant::regionCode).findFirst().orElse("");
    List<String> codes =
        ParameterCatalogue.bundled().entries().stream()
            .filter(entry -> entry.phase().isEmpty() && entry.regionClass().isEmpty())
            .map(ParameterCatalogue.Entry::code)
            .distinct()
            .toList();
    List<String> missing =
        codes.stream()
            .filter(code -> kernel.parameters().resolve(code, region, today).isEmpty())
            .toList();
    return missing.isEmpty()
        ? result("parameters", true, "check.parameters", codes.size())
        : result("parameters", false, "check.parameters.missing", String.join(", ", missing));
  }

  private static CheckResult result(String id, boolean ok, String key, Object... arguments) {
    return new CheckResult(id, ok, Message.of(CheckVerb.class, key, arguments));
  }
}
