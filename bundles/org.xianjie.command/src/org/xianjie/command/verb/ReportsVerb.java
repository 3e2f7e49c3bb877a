package org.xianjie.command.verb;

import java.util.ArrayList;
import java.util.List;
import org.xianjie.command.line.Syntax;
import org.xianjie.reporting.catalogue.Report;

/** {@code reports}: the published reports; needs neither database nor sign-in. */
final class ReportsVerb implements Verb {
  @Override
  public String name() {
    return "reports";
  }

  @Override
  public Syntax syntax() {
    return Syntax.operands(0);
  }

  @Override
  public int run(Invocation call) {
    List<Object> tree = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (Report report : call.services().reports().get().reports()) {
      tree.add(
          Json.object(
              "id", report.id(),
              "name", report.name(),
              "module", report.module(),
              "period", report.period()));
      lines.add(report.id() + "  " + report.name() + "  [" + report.module() + "]");
    }
    call.answer(tree, lines);
    return 0;
  }
}
