package org.xianjie.responsibility.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.xianjie.core.fact.FactResult;
import org.xianjie.core.record.FieldCodec;
import org.xianjie.core.record.RecordReference;
import org.xianjie.core.record.RecordView;
import org.xianjie.responsibility.need.SimilarNeeds;
import org.xianjie.workbench.look.Card;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/**
 * What the system proposes 系统建议: needs on the same matter, resources, experts. People decide; a
 * module that is not installed is named, never shown as nothing.
 */
final class ProposalCard {
  private static final String TALENTS = "fact.talent.match";
  private static final String RESOURCES = "fact.resource.available";
  private static final int MOST = 5;

  private final WorkbenchSession session;
  private final Consumer<RecordReference> open;
  private final Texts texts;

  ProposalCard(WorkbenchSession session, Consumer<RecordReference> open) {
    this.session = session;
    this.open = open;
    texts = new Texts(ProposalCard.class, session.locale());
  }

  /** What is read in the background. */
  private record Proposals(List<RecordReference> similar, List<String> missing) {}

  void create(Composite parent, RecordView need) {
    Card card = new Card(parent, 1);
    card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    Label title = Look.label(card, texts.get("proposals"));
    title.setFont(Look.bold(card));
    session
        .background()
        .run(card, texts.get("proposals"), () -> read(need), found -> fill(card, found));
  }

  private Proposals read(RecordView need) {
    List<RecordReference> similar =
        new SimilarNeeds(session.kernel()).of(session.caller(), need.code(), MOST);
    List<String> missing = new ArrayList<>();
    for (String fact : List.of(RESOURCES, TALENTS)) {
      if (session.kernel().store().read(s -> session.kernel().facts().ask(s, fact, question(need)))
          instanceof FactResult.Unavailable) {
        missing.add(texts.get(fact));
      }
    }
    return new Proposals(similar, missing);
  }

  private static Map<String, Object> question(RecordView need) {
    return Map.of("need", need.code());
  }

  private void fill(Card card, Proposals found) {
    if (found.similar().isEmpty()) {
      Look.label(card, texts.get("similar.none"), Look.MUTED);
    } else {
      Look.label(card, texts.get("similar", found.similar().size()));
    }
    for (RecordReference need : found.similar()) {
      Link link = new Link(card, SWT.NONE);
      link.setText("<a>" + need.code() + "</a>  " + FieldCodec.show(need, session.locale()));
      link.addListener(SWT.Selection, event -> open.accept(need));
    }
    for (String module : found.missing()) {
      Look.label(card, texts.get("missing", module), Look.MUTED);
    }
    card.requestLayout();
  }
}
