package org.xianjie.responsibility.ui.desk;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.xianjie.core.record.FieldCodec;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Condition;
import org.xianjie.responsibility.lists.ItemAnswer;
import org.xianjie.workbench.look.Card;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.look.Pill;
import org.xianjie.workbench.look.Tone;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/** The responsibility list 责任清单 of a need: who leads, who assists, who answered how. */
final class ResponsibilityCard {
  private static final String ITEM = "responsibility-item";
  private static final int COLUMNS = 3;
  private static final int MOST = 20;

  private final WorkbenchSession session;
  private final Texts texts;

  ResponsibilityCard(WorkbenchSession session) {
    this.session = session;
    texts = new Texts(ResponsibilityCard.class, session.locale());
  }

  void create(Composite parent, RecordView need) {
    if (!session.kernel().access().holds(session.caller(), Permissions.read(ITEM))) {
      return;
    }
    Card card = new Card(parent, COLUMNS);
    card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    Label title = Look.label(card, texts.get("items"));
    title.setFont(Look.bold(card));
    title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
    ListRequest request =
        ListRequest.of(ITEM, MOST)
            .where(new Condition.Equal("need.code", need.code()))
            .orderBy("assignedAt", false);
    session
        .background()
        .run(
            card,
            texts.get("items"),
            () -> session.kernel().records().list(session.caller(), request).records(),
            items -> fill(card, items));
  }

  private void fill(Card card, List<RecordView> items) {
    if (items.isEmpty()) {
      Label none = Look.label(card, texts.get("items.none"), Look.MUTED);
      none.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
    }
    for (RecordView item : items) {
      Look.label(card, shown(item, "role"), Look.MUTED);
      Label owner = Look.label(card, shown(item, "owner") + " " + shown(item, "cadre"));
      owner.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
      Pill pill = new Pill(card);
      String reason = shown(item, "refuseReason");
      String answer = shown(item, "answer");
      pill.show(reason.isEmpty() ? answer : texts.get("items.refused", answer, reason), tone(item));
    }
    card.requestLayout();
  }

  private static Tone tone(RecordView item) {
    ItemAnswer answer = item.value("answer", ItemAnswer.class).orElse(null);
    if (answer == ItemAnswer.ACCEPTED) {
      return Tone.GOOD;
    }
    return answer == ItemAnswer.REFUSED ? Tone.LATE : Tone.PLAIN;
  }

  private String shown(RecordView item, String field) {
    return item.value(field).map(value -> FieldCodec.show(value, session.locale())).orElse("");
  }
}
