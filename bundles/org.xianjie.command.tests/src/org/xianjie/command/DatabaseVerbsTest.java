package org.xianjie.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DatabaseVerbsTest {
  @TempDir static Path template;
  private static JsonNode created;
  @TempDir Path folder;
  private Path data;
  private CommandRun command;

  /** Creating a database takes long, so every test gets a copy of one. */
  @BeforeAll
  static void init() {
    CommandRun command = new CommandRun().in(template);
    assertEquals(0, command.run("init", "--region", "5206", "--json"), command::messages);
    created = command.json();
  }

  @BeforeEach
  void copy() throws IOException {
    data = folder.resolve("data");
    command = new CommandRun().in(data);
    try (Stream<Path> all = Files.walk(template)) {
      for (Path file : all.toList()) {
        Files.copy(file, data.resolve(template.relativize(file)));
      }
    }
  }

  @Test
  void printsTheRecoveryKeyAndTheDepartment() {
    assertEquals("ORG-5206", created.path("organization").stringValue());
    assertFalse(created.path("recoveryKey").stringValue().isBlank());
  }

  @Test
  void createsNoSecondDatabaseInTheFolder() {
    assertEquals(3, command.run("init", "--region", "5206"));
  }

  @Test
  void refusesAWrongPassword() {
    CommandRun other = new CommandRun().in(data).without("XIANJIE_PASSWORD");
    assertEquals(2, other.run("list", "region"));
    assertEquals("", other.output());
  }

  @Test
  void importsListsShowsEditsAndExports() throws IOException {
    Path file = folder.resolve("regions.csv");
    Files.writeString(
        file, "code,name,level,parent_code\n520602,碧江区,COUNTY,5206\n520603,万山区,COUNTY,5206\n");
    assertEquals(0, command.run("import", "region", file.toString(), "--json"));
    assertEquals(2, command.json().path("created").intValue(), command.output());

    assertEquals(
        0, command.run("list", "region", "--where", "parent=5206", "--limit", "1", "--json"));
    JsonNode page = command.json();
    assertEquals("520602", page.path("records").get(0).path("code").stringValue());
    String next = page.path("next").stringValue();
    assertEquals(
        0, command.run("list", "region", "--where", "parent=5206", "--after", next, "--json"));
    assertEquals("520603", command.json().path("records").get(0).path("code").stringValue());
    assertEquals(0, command.run("list", "region", "--where", "level=COUNTY", "--count"));
    assertEquals("2", command.output().strip());

    assertEquals(0, command.run("set", "region", "520602", "name=新区", "remote=是", "--json"));
    assertEquals("新区", command.json().path("values").path("name").stringValue());
    assertEquals(0, command.run("show", "region", "520602", "--json"));
    assertTrue(command.json().path("values").path("remote").booleanValue());

    Path export = folder.resolve("export.xlsx");
    assertEquals(0, command.run("export", "region", export.toString()), command::messages);
    assertEquals(0, command.run("import", "region", export.toString(), "--json"));
    JsonNode again = command.json();
    assertEquals(0, again.path("created").intValue());
    assertEquals(again.path("read").intValue(), again.path("unchanged").intValue());
  }

  @Test
  void refusesAFileAndSaysWhy() throws IOException {
    Path file = folder.resolve("regions.csv");
    Files.writeString(file, "code,name,level,parent_code\n520602,碧江区,COUNTY,52069\n");
    assertEquals(1, command.run("import", "region", file.toString(), "--json"));
    JsonNode error = command.json().path("errors").get(0);
    assertEquals(2, error.path("row").intValue());
    assertEquals("parent_code", error.path("column").stringValue());
    assertEquals("52069", error.path("value").stringValue());
    assertFalse(command.json().path("stored").booleanValue());
    assertEquals(1, command.run("import", "region", folder.resolve("none.csv").toString()));
  }

  @Test
  void addsLocksAndResetsAccounts() {
    assertEquals(
        0,
        command.run(
            "account",
            "add",
            "steward",
            "--role",
            "R-STEWARD",
            "--org",
            "ORG-5206",
            "--user",
            "admin"),
        command::messages);
    assertEquals(2, command.run("list", "region"), "two accounts: which one?");
    assertEquals(0, command.run("account", "list", "--user", "admin", "--json"));
    assertEquals(2, command.json().size());
    assertEquals(1, command.run("account", "list", "--user", "steward"));
    assertEquals(0, command.run("account", "lock", "steward", "--user", "admin"));
    assertEquals(1, command.run("list", "region", "--user", "steward"));
    assertEquals(0, command.run("account", "unlock", "steward", "--user", "admin"));
    assertEquals(0, command.run("account", "reset", "steward", "--user", "admin"));
    assertEquals(0, command.run("list", "region", "--user", "steward"));
    assertEquals(
        1,
        command.run(
            "account",
            "add",
            "steward",
            "--role",
            "R-STEWARD",
            "--org",
            "ORG-5206",
            "--user",
            "admin"));
  }

  @Test
  void listsTheAuditWithFilters() {
    Path export = folder.resolve("regions.csv");
    assertEquals(0, command.run("export", "region", export.toString(), "--purpose", "Check"));
    assertEquals(0, command.run("set", "region", "5206", "remote=是"));
    assertEquals(0, command.run("list", "audit-entry", "--limit", "1", "--json"));
    JsonNode page = command.json();
    JsonNode latest = page.path("records").get(0).path("values");
    assertEquals("update", latest.path("operation").stringValue());
    assertEquals("5206", latest.path("recordCode").stringValue());
    assertFalse(latest.path("changes").isEmpty());
    String next = page.path("next").stringValue();
    assertEquals(0, command.run("list", "audit-entry", "--after", next, "--limit", "1", "--json"));
    latest = command.json().path("records").get(0).path("values");
    assertEquals("export", latest.path("operation").stringValue());
    assertEquals("Check", latest.path("reason").stringValue());
    assertEquals(0, command.run("list", "audit-entry", "--where", "operation=export", "--json"));
    assertEquals(1, command.json().path("records").size());
    assertEquals(
        0,
        command.run(
            "list", "audit-entry", "--where", "from=2000-01-01", "--where", "to=2000-01-02"));
    assertEquals("", command.output());
    assertEquals(1, command.run("list", "audit-entry", "--where", "colour=red"));
    assertEquals(1, command.run("list", "audit-entry", "--where", "from=yesterday"));
    assertEquals(1, command.run("list", "audit-entry", "--after", "x"));
  }

  @Test
  void peopleChangeAndRecoverTheirPasswords() {
    command.with("XIANJIE_NEW_PASSWORD", "another plain password");
    assertEquals(0, command.run("account", "password"), command::messages);
    assertEquals(1, command.run("list", "region"));
    String sheet = created.path("recoveryKey").stringValue();
    command.with("XIANJIE_RECOVERY_KEY", sheet).with("XIANJIE_NEW_PASSWORD", CommandRun.PASSWORD);
    assertEquals(1, command.run("account", "recover", "nobody"));
    assertEquals(0, command.run("account", "recover", "admin"), command::messages);
    assertEquals(0, command.run("list", "region"), command::messages);
    command.with("XIANJIE_RECOVERY_KEY", "000000");
    assertEquals(1, command.run("account", "recover", "admin"));
    assertEquals(2, command.run("account", "recover"));
  }

  @Test
  void rolesAreValidFromADayToADay() {
    assertEquals(0, add("early", "--from", "2999-01-01"), command::messages);
    assertEquals(1, command.run("list", "region", "--user", "early"));
    assertEquals(0, add("late", "--from", "2000-01-01", "--to", "2000-12-31"));
    assertEquals(1, command.run("list", "region", "--user", "late"));
    assertTrue(command.messages().contains("late"), command.messages());
    assertEquals(0, add("now", "--from", "2000-01-01", "--to", "2999-12-31"));
    assertEquals(0, command.run("list", "region", "--user", "now"));
    assertEquals(1, add("never", "--from", "2001-01-01", "--to", "2000-12-31"));
    assertEquals(2, add("wrong", "--from", "tomorrow"));
    assertEquals(
        1,
        command.run(
            "account",
            "revoke",
            "admin",
            "--role",
            "R-ADMIN",
            "--org",
            "ORG-5206",
            "--user",
            "admin"));
  }

  private int add(String name, String... validity) {
    List<String> words = new ArrayList<>(List.of("account", "add", name, "--role", "R-STEWARD"));
    words.addAll(List.of("--org", "ORG-5206", "--user", "admin"));
    words.addAll(List.of(validity));
    return command.run(words.toArray(String[]::new));
  }

  @Test
  void rotatesTheKeysForTheAdministrator() {
    assertEquals(0, command.run("keys", "rotate", "--json"), command::messages);
    assertEquals(0, command.json().path("values").intValue());
    assertEquals(0, command.run("check"), command::output);
    assertEquals(2, command.run("keys", "swallow"));
    assertEquals(0, add("steward"));
    assertEquals(1, command.run("keys", "rotate", "--user", "steward"));
  }

  @Test
  void knowsTheNationalAlgorithms() {
    CommandRun other = new CommandRun().in(folder.resolve("national"));
    assertEquals(2, other.run("init", "--region", "5206", "--algorithms", "rot13"));
    assertEquals(0, other.run("init", "--region", "5206", "--algorithms", "national"));
    assertEquals(0, other.run("check"), other::output);
  }

  @Test
  void checksWhatCommandMdNames() {
    assertEquals(0, command.run("check", "--json"), command::output);
    assertTrue(command.json().path("ok").booleanValue());
    for (String id :
        new String[] {"database", "audit", "bundles", "calendar", "parameters", "outbox"}) {
      assertTrue(command.output().contains("\"id\":\"" + id + "\""), id);
    }
  }

  @Test
  void restoresABackup() {
    Path backup = folder.resolve("backup.zip");
    assertEquals(0, command.run("backup", backup.toString()), command::messages);
    CommandRun other = new CommandRun().in(folder.resolve("other"));
    assertEquals(0, other.run("restore", backup.toString()), other::messages);
    assertEquals(0, other.run("show", "region", "5206"), other::messages);
  }

  @Test
  void doesSystemWork() {
    assertEquals(0, command.run("work", "--json"), command::messages);
    assertTrue(command.json().path("tasks").isArray());
  }

  @Test
  void refusesUnknownTypesFieldsAndValues() {
    assertEquals(1, command.run("list", "rgion"));
    assertEquals(1, command.run("list", "region", "--where", "nam=x"));
    assertEquals(1, command.run("list", "region", "--where", "level=TOWER"));
    assertEquals(1, command.run("show", "region", "99"));
    assertEquals(1, command.run("indicators", "--org", "nowhere", "--period", "2026"));
  }

  @Test
  void writesATemplateThatAnImportReads() {
    Path template = folder.resolve("template.csv");
    assertEquals(0, command.run("template", "region", template.toString()), command::messages);
    assertEquals(1, command.run("import", "region", template.toString(), "--dry-run", "--json"));
    assertEquals(1, command.json().path("read").intValue(), command.output());
  }
}
