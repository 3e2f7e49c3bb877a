package org.xianjie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.kernel.AccountService.NewAccount;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.text.Labels;
import org.xianjie.testing.TestDatabase;
import org.xianjie.workbench.testing.Desk;
import org.xianjie.workbench.testing.FormBot;
import org.xianjie.workbench.testing.NavigatorBot;
import org.xianjie.workbench.testing.RunningWorkbench;
import org.xianjie.workbench.testing.SignInBot;
import org.xianjie.workbench.testing.TableBot;
import org.xianjie.workbench.value.ValueText;

/** A person signs in and records a household with mouse and keyboard. */
class WorkbenchTest {
  private static final String STEWARD = "steward";
  private static final String PASSWORD = "green tea hill village";

  @TempDir private Path folder;

  private void createDatabase() {
    try (TestDatabase database = TestDatabase.create(folder)) {
      SignedIn administrator = database.administrator();
      administrator
          .accounts()
          .add(
              administrator.caller(),
              new NewAccount(STEWARD, "Steward", Optional.empty(), "R-STEWARD", "ORG-5206"),
              PASSWORD.toCharArray());
    }
  }

  @Test
  void recordsAHouseholdWithMouseAndKeyboard() {
    createDatabase();
    try (RunningWorkbench running = RunningWorkbench.start(folder)) {
      Desk desk = running.desk();
      SignInBot signIn = new SignInBot(desk);
      signIn.enter(STEWARD, "wrong password");
      assertFalse(signIn.refusal().isBlank());
      desk.screenshot("sign-in-refused");
      signIn.enter(STEWARD, PASSWORD);
      signIn.arrive();
      desk.screenshot("home");

      new NavigatorBot(desk).open("household");
      new TableBot(desk).startNew();
      FormBot form = new FormBot(desk);
      form.type("members", "many");
      String problem = problem(running);
      desk.find("problem", Label.class, label -> label.getText().equals(problem));
      desk.screenshot("field-problem");
      undo(desk);
      form.choose("region", TestDatabase.VILLAGE)
          .type("headName", "Ran Yumei")
          .type("members", "4");
      desk.screenshot("household-new");
      form.save();
      desk.screenshot("household-saved");

      List<RecordView> stored =
          running
              .session()
              .kernel()
              .records()
              .list(running.session().caller(), ListRequest.of("household", 10))
              .records();
      assertEquals(1, stored.size());
      assertEquals(4, stored.getFirst().values().get("members"));
      new NavigatorBot(desk).open("household");
      assertEquals(stored.getFirst().code(), new TableBot(desk).rows(1).getFirst().code());
      desk.screenshot("household-table");
    }
  }

  /** Takes back what was typed into the number of members, letter by letter. */
  private static void undo(Desk desk) {
    Text members = (Text) desk.field("members");
    for (int letter = 0; letter < "many".length(); letter++) {
      desk.control('z');
    }
    desk.awaitThat("undone text", () -> !members.getText().contains("m"));
    desk.ask(
        () -> {
          members.selectAll();
          return true;
        });
  }

  private static String problem(RunningWorkbench running) {
    return Labels.of(ValueText.class).text(running.session().locale(), "problem.whole");
  }
}
