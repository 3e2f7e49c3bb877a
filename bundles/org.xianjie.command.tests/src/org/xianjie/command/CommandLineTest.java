package org.xianjie.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xianjie.command.verb.Verb;
import org.xianjie.command.verb.Verbs;
import org.xianjie.core.text.Labels;

class CommandLineTest {
  @TempDir Path folder;
  private final CommandRun command = new CommandRun();

  @Test
  void showsHelpAsWrongUsageWithoutAVerb() {
    assertEquals(2, command.run());
    assertTrue(command.messages().contains("import"));
    assertEquals("", command.output());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "help", "-h"})
  void showsHelp(String word) {
    assertEquals(0, command.run(word));
    assertTrue(command.output().contains("indicators"));
  }

  @Test
  void describesEveryVerbInBothLanguages() {
    Labels labels = Labels.of(Verb.class);
    for (String verb : new Verbs().names()) {
      assertEquals(0, command.run(verb, "--help"), verb);
      for (Locale language : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
        assertTrue(labels.text(language, verb + ".help").startsWith(verb), verb);
      }
    }
  }

  @Test
  void suggestsTheVerbThatWasMeant() {
    assertEquals(2, command.run("improt", "--lang", "en"));
    assertTrue(command.messages().contains("Did you mean import?"), command.messages());
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve-check", "modules", "bench"})
  void saysThatALaterVerbIsUnknown(String verb) {
    assertEquals(2, command.run(verb));
    assertTrue(command.messages().contains(verb));
  }

  @ParameterizedTest
  @CsvSource({
    "import region",
    "import region a.csv b.csv",
    "import region a.csv --nonsense",
    "import region a.csv --dry-run=yes",
    "calendar due --received 2026-02-13 --days two",
    "calendar due --received yesterday --days 2",
    "calendar due --days 2",
    "calendar due --received 2026-02-13 --days 2 --days 3",
    "calendar sometimes",
    "account reset",
    "account hug admin",
    "set region 52 name",
    "types --lang fr",
    "types --lang"
  })
  void answersWrongUsageWithTwo(String line) {
    assertEquals(2, command.run(line.split(" ")), command.messages());
    assertEquals("", command.output());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-13T10:00, 2, 2026-02-24",
    "2026-02-13T10:00, 3, 2026-02-25",
    "2026-02-13T23:50, 2, 2026-02-24",
    "2026-02-13T23:50, 3, 2026-02-25",
    "2026-02-14T09:00, 2, 2026-02-25",
    "2026-02-14T09:00, 3, 2026-02-26",
    "2026-02-20T12:00, 2, 2026-02-25",
    "2026-02-20T12:00, 3, 2026-02-26",
    "2026-09-24T10:00, 2, 2026-09-29",
    "2026-09-24T10:00, 3, 2026-09-30",
    "2026-09-24T18:30, 2, 2026-09-29",
    "2026-09-24T18:30, 3, 2026-09-30",
    "2026-09-30T09:00, 2, 2026-10-09",
    "2026-09-30T09:00, 3, 2026-10-10",
    "2026-10-10T09:00, 2, 2026-10-13",
    "2026-10-10T09:00, 3, 2026-10-14",
    "2026-05-08T16:00, 2, 2026-05-11",
    "2026-05-08T16:00, 3, 2026-05-12",
    "2026-01-02T08:00, 2, 2026-01-05",
    "2026-01-02T08:00, 3, 2026-01-06",
    "2026-03-02T09:00, 2, 2026-03-04",
    "2026-03-02T09:00, 3, 2026-03-05",
    "2018-12-27T10:00, 2, 2018-12-29",
    "2018-12-27T10:00, 3, 2019-01-02"
  })
  void countsWorkingDaysWithoutADatabase(String received, String days, String due) {
    assertEquals(
        0, command.run("calendar", "due", "--received", received, "--days", days, "--json"));
    assertEquals(due, command.json().path("due").stringValue());
    assertTrue(command.json().path("warning").isNull(), command.output());
  }

  @ParameterizedTest
  @CsvSource({"2, 2026-12-31", "3, 2027-01-01"})
  void warnsWhenTheNextYearIsNotLoaded(String days, String due) {
    assertEquals(
        0, command.run("calendar", "due", "--received", "2026-12-29T10:00", "--days", days));
    assertTrue(command.output().startsWith(due), command.output());
    assertTrue(command.output().contains("日历未加载"), command.output());
  }

  @Test
  void runsTheFirstAlgorithmOnAFile() throws IOException {
    Path in = folder.resolve("in.json");
    Files.writeString(in, "{\"days\":3,\"receivedAt\":\"2026-09-24T18:30\"}");
    Path out = folder.resolve("out.json");
    assertEquals(0, command.run("run", "alg-1", "--in", in.toString(), "--out", out.toString()));
    assertEquals("{\"due\":\"2026-09-30\",\"warning\":null}", Files.readString(out).strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "{\"days\":-1,\"receivedAt\":\"2026-09-24T18:30\"}"})
  void refusesInputOfAnAlgorithmThatMakesNoSense(String input) throws IOException {
    Path in = Files.writeString(folder.resolve("in.json"), input);
    assertEquals(1, command.run("run", "alg-1", "--in", in.toString()));
    assertEquals("", command.output());
  }

  @ParameterizedTest
  @ValueSource(strings = {"alg-0", "alg-17", "alg-02", "ALG-1", "2", "alg-"})
  void knowsNoSuchAlgorithm(String name) {
    assertEquals(2, command.run("run", name, "--in", "x.json"));
    assertEquals("", command.output());
  }

  @Test
  void saysThatTheModuleOfAnAlgorithmIsNotInstalled() {
    assertEquals(1, command.run("run", "alg-2", "--in", "x.json"));
    assertTrue(command.messages().contains("模块未安装"), command.messages());
  }

  @Test
  void namesEveryWrongFieldOfAnAlgorithm() throws IOException {
    Path in = Files.writeString(folder.resolve("in.json"), "{\"days\":\"3\",\"receivedAt\":7}");
    assertEquals(1, command.run("run", "alg-1", "--in", in.toString()));
    assertEquals(2, command.messages().lines().count(), command.messages());
    assertTrue(command.messages().contains("receivedAt"), command.messages());
    assertEquals(1, command.run("run", "alg-1", "--in", folder.resolve("none").toString()));
    assertEquals(2, command.run("run", "alg-1"), "there is nothing stored to run on");
  }

  @Test
  void saysThatThereIsNoDatabase() {
    assertEquals(3, command.in(folder).run("list", "region", "--user", "admin"));
    assertTrue(command.messages().contains(folder.toString()));
  }

  @Test
  void refusesASharedDatabase() {
    assertEquals(
        2, command.run("list", "region", "--db", "postgresql://host:1/db", "--user", "admin"));
  }

  @Test
  void listsRecordTypesWithoutADatabase() {
    assertEquals(0, command.run("types", "--json"));
    assertEquals("region", command.json().get(0).path("type").stringValue());
    assertEquals(
        "region", command.json().get(0).path("fields").get(2).path("target").stringValue());
  }
}
