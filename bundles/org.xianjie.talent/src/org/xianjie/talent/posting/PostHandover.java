package org.xianjie.talent.posting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xianjie.core.fact.FactResult;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.FieldCodec;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;

/** What a leaving cadre hands over; lists of other modules come as facts (domain.md §6.2). */
final class PostHandover {
  private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

  private PostHandover() {}

  /** Returns the list: successor, open needs, running projects, further notes. */
  static String list(ActionContext<DispatchPost> context) {
    DispatchPost post = context.record();
    List<String> lines = new ArrayList<>();
    Cadre successor = context.required("successor", Cadre.class);
    lines.add(successor.getCode() + " " + successor.getPerson().getName());
    lines.add(
        line(
            context,
            "dispatch-post.handover.needs",
            "fact.need.open",
            Map.of("village", post.getRegionCode()),
            "needs"));
    lines.add(
        line(
            context,
            "dispatch-post.handover.projects",
            "fact.project.of",
            Map.of("assignment", post.getCode()),
            "projects"));
    context.input("note", String.class).ifPresent(lines::add);
    return String.join("\n", lines);
  }

  private static String line(
      ActionContext<DispatchPost> context,
      String label,
      String fact,
      Map<String, Object> question,
      String answer) {
    Object known =
        switch (context.facts().ask(context.session(), fact, question)) {
          case FactResult.Unavailable ignored -> message("dispatch-post.handover.unavailable");
          case FactResult.Available available -> codes(available.values().get(answer));
        };
    return message(label, known).text(LANGUAGE);
  }

  private static Object codes(Object answer) {
    String codes = answer instanceof Collection<?> all ? FieldCodec.show(all, LANGUAGE) : "";
    return codes.isEmpty() ? message("dispatch-post.handover.none") : codes;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(DispatchPost.class, key, arguments);
  }
}
