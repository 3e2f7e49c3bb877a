package org.xianjie.responsibility.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.household.Household;
import org.xianjie.core.kernel.AccountService.NewAccount;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.organization.OrganizationType;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.record.RecordService;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.region.Region;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Grant;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Labels;
import org.xianjie.responsibility.lists.RatingScore;
import org.xianjie.responsibility.lists.SolutionResult;
import org.xianjie.responsibility.need.Need;
import org.xianjie.responsibility.need.NeedCategory;
import org.xianjie.responsibility.need.NeedState;
import org.xianjie.testing.TestDatabase;
import org.xianjie.workbench.form.RecordForm;
import org.xianjie.workbench.testing.Desk;
import org.xianjie.workbench.testing.FormBot;
import org.xianjie.workbench.testing.NavigatorBot;
import org.xianjie.workbench.testing.RunningWorkbench;
import org.xianjie.workbench.testing.SignInBot;
import org.xianjie.workbench.testing.TableBot;

/**
 * The clerk of a township records a need, verifies, assigns and closes it with mouse and keyboard;
 * what department and village do in between is done by their own people. Then the monthly report.
 */
class NeedLoopOnScreenTest {
  private static final String SHOWN = "org.xianjie.reporting.ui.shown";
  private static final int LEAST_REPORT = 20_000;
  private static final String NEED = "need";
  private static final String CLERK = "clerk";
  private static final String PASSWORD = "green tea hill village";
  private static final String DEPARTMENT = "ORG-520698-D1";
  private static final String HOUSEHOLD = "H-TEST-1";

  @TempDir private Path folder;

  @Test
  void goesFromTheCallToTheReport() {
    createDatabase();
    try (RunningWorkbench running = RunningWorkbench.start(folder)) {
      Desk desk = running.desk();
      SignInBot signIn = new SignInBot(desk);
      signIn.enter(CLERK, PASSWORD);
      signIn.arrive();

      new NavigatorBot(desk).open("need-desk");
      new TableBot(desk).startNew();
      FormBot form = new FormBot(desk);
      form.choose("household", HOUSEHOLD)
          .pick("category", category(running))
          .type("summary", "Channel is blocked")
          .type("text", "No water for the fields");
      desk.screenshot("need-new");
      form.save();
      String code = onlyNeed(running).code();
      desk.screenshot("need-recorded");

      act(running, form, "verify");
      awaitState(running, code, NeedState.VERIFIED);
      form.press(action(running, "assign"));
      form.choose("lead", DEPARTMENT);
      desk.screenshot("need-assign");
      form.press(run(running));
      awaitState(running, code, NeedState.ASSIGNED);
      desk.screenshot("need-assigned");

      othersAnswer(running, code);
      new NavigatorBot(desk).open("needs-feedback");
      new TableBot(desk).rows(1);
      new TableBot(desk).open(0);
      act(running, form, "close");
      awaitState(running, code, NeedState.CLOSED);
      desk.screenshot("need-closed");

      new NavigatorBot(desk).open("reports");
      Combo reports = desk.named(Combo.class, "report-report");
      desk.awaitThat("reports", () -> reports.getItemCount() > 0);
      desk.click(desk.named(Button.class, "report-show"));
      Browser preview = desk.find("preview", Browser.class, shown -> true);
      desk.awaitThat("report", () -> preview.getData(SHOWN) != null);
      Integer size = (Integer) desk.ask(() -> preview.getData(SHOWN));
      assertTrue(size > LEAST_REPORT, () -> "size of the preview " + size);
      desk.screenshot("report");
    }
  }

  private void createDatabase() {
    try (TestDatabase database = TestDatabase.create(folder)) {
      SignedIn administrator = database.administrator();
      database
          .kernel()
          .store()
          .write(new Authorship(Caller.SYSTEM, "test", ""), NeedLoopOnScreenTest::addPlaces);
      administrator
          .accounts()
          .add(
              administrator.caller(),
              new NewAccount(
                  CLERK, "Clerk", Optional.empty(), "R-TOWN", "ORG-" + TestDatabase.TOWNSHIP),
              PASSWORD.toCharArray());
    }
  }

  private static Household addPlaces(Session session) {
    Region township = session.find(Region.class, TestDatabase.TOWNSHIP).orElseThrow();
    Region village = session.find(Region.class, TestDatabase.VILLAGE).orElseThrow();
    session.add(
        new Organization(
            "ORG-" + TestDatabase.TOWNSHIP,
            "Township",
            OrganizationType.TOWN,
            OrganizationLevel.TOWN,
            township));
    session.add(
        new Organization(
            DEPARTMENT,
            "Water",
            OrganizationType.LINE_DEPT,
            OrganizationLevel.COUNTY,
            township.getParent()));
    Household household = new Household();
    household.setCode(HOUSEHOLD);
    household.setRegion(village);
    household.setHeadName("Ran Yumei");
    household.setMembers(3);
    session.add(household);
    return household;
  }

  /** Department and village answer on their own computers. */
  private static void othersAnswer(RunningWorkbench running, String code) {
    RecordService records = running.session().kernel().records();
    Caller owner = caller("R-DEPT", DEPARTMENT, "520698");
    Caller village = caller("R-VILLAGE", "ORG-" + TestDatabase.VILLAGE, TestDatabase.VILLAGE);
    Optional<LocalDateTime> now = Optional.empty();
    records.act(owner, NEED, code, "accept", now, Map.of());
    records.act(
        owner,
        NEED,
        code,
        "solve",
        now,
        Map.of("result", SolutionResult.SOLVED, "measures", "Channel cleared"));
    records.act(village, NEED, code, "rate", now, Map.of("score", RatingScore.SATISFIED));
  }

  private static Caller caller(String role, String organization, String region) {
    Grant grant = new Grant(role, organization, region);
    return new Caller(role, role, "", List.of(grant), Locale.ENGLISH);
  }

  private static void act(RunningWorkbench running, FormBot form, String action) {
    form.press(action(running, action)).press(run(running));
  }

  private static String action(RunningWorkbench running, String action) {
    return Labels.of(Need.class).text(running.session().locale(), "need.action." + action);
  }

  private static String run(RunningWorkbench running) {
    return Labels.of(RecordForm.class).text(running.session().locale(), "action.run");
  }

  private static String category(RunningWorkbench running) {
    return Labels.of(NeedCategory.class).constant(running.session().locale(), NeedCategory.INFRA);
  }

  private static RecordView onlyNeed(RunningWorkbench running) {
    List<RecordView> needs =
        running
            .session()
            .kernel()
            .records()
            .list(running.session().caller(), ListRequest.of(NEED, 2))
            .records();
    assertEquals(1, needs.size());
    return needs.getFirst();
  }

  /** Waits until the form on the screen shows the state, and the database holds it. */
  private static void awaitState(RunningWorkbench running, String code, NeedState state) {
    Desk desk = running.desk();
    RecordForm form = desk.find("form", RecordForm.class, shown -> true);
    desk.awaitThat(
        state.name(),
        () -> form.record().flatMap(shown -> shown.value("state")).equals(Optional.of(state)));
    RecordService records = running.session().kernel().records();
    RecordView stored = records.show(running.session().caller(), NEED, code);
    assertEquals(Optional.of(state), stored.value("state"));
  }
}
