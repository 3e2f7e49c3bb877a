package org.xianjie.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two machines exchange packages by the command line, as command.md says. */
class PackageVerbTest {
  private static final String[] REGIONS = {
    "code,name,level,parent_code",
    "520602,碧江区,COUNTY,5206",
    "520602001,示例镇,TOWNSHIP,520602",
    "520602001001,示例村,VILLAGE,520602001"
  };

  @TempDir Path folder;

  @Test
  void exchangesPackages() throws IOException {
    CommandRun county = machine("A1");
    CommandRun town = machine("A2");
    Path countyKey = folder.resolve("county.json");
    Path townKey = folder.resolve("town.json");
    done(county, "package", "key", countyKey.toString(), "--user", "admin", "--json");
    String fingerprint = county.json().path("fingerprint").stringValue();
    done(town, "package", "key", townKey.toString(), "--user", "admin");
    Path file = folder.resolve("1.xjp");
    assertEquals(1, export(county, file), "no keys of the other side yet");
    done(county, "package", "trust", townKey.toString(), "--for", "ORG-5206", "--user", "admin");
    done(
        town,
        "package",
        "trust",
        countyKey.toString(),
        "--for",
        "ORG-5206",
        "--user",
        "admin",
        "--json");
    assertEquals(fingerprint, town.json().path("fingerprint").stringValue());

    Path rows = folder.resolve("households.csv");
    Files.writeString(
        rows, "code,region,headName,members\nH-1,520602001001,虚构人一,3\nH-2,520602001001,虚构人二,4\n");
    done(county, "import", "household", rows.toString(), "--user", "steward");
    assertEquals(0, export(county, file), county::messages);
    assertEquals(3, county.json().path("records").intValue(), "two households, one department");
    assertEquals(1, county.json().path("sequence").intValue());
    done(town, "package", "import", file.toString(), "--user", "steward", "--json");
    assertEquals(2, town.json().path("created").intValue(), town.output());
    done(town, "package", "import", file.toString(), "--user", "steward", "--json");
    assertTrue(town.json().path("already").booleanValue());

    done(county, "set", "household", "H-1", "members=5", "--user", "steward");
    done(town, "set", "household", "H-1", "members=6", "--user", "steward");
    assertEquals(0, export(county, file), county::messages);
    done(town, "package", "import", file.toString(), "--user", "steward", "--json");
    assertEquals(1, town.json().path("conflicts").size(), town.output());
    done(town, "list", "exchange-conflict", "--user", "steward", "--json");
    assertEquals(
        "OPEN",
        town.json().path("records").get(0).path("values").path("state").stringValue(),
        town.output());

    Files.write(file, new byte[] {1, 2, 3});
    assertEquals(1, town.run("package", "import", file.toString(), "--user", "steward"));
    assertTrue(town.messages().contains("1.xjp"), town.messages());
  }

  @Test
  void saysHowItIsUsed() {
    CommandRun command = new CommandRun();
    assertEquals(2, command.run("package"));
    assertEquals(2, command.run("package", "send"));
    assertEquals(2, command.run("package", "import"));
    assertEquals(2, command.run("package", "export", "--to", "x.xjp"));
    assertEquals(0, command.run("help", "package"));
    assertTrue(command.output().contains("--for"), command.output());
  }

  private CommandRun machine(String site) throws IOException {
    CommandRun command = new CommandRun().in(folder.resolve(site));
    done(command, "init", "--region", "5206", "--site", site);
    Path regions = Files.write(folder.resolve("regions.csv"), java.util.List.of(REGIONS));
    done(command, "import", "region", regions.toString(), "--user", "admin");
    done(
        command,
        "account",
        "add",
        "steward",
        "--role",
        "R-STEWARD",
        "--org",
        "ORG-5206",
        "--user",
        "admin");
    return command;
  }

  private static int export(CommandRun command, Path file) {
    return command.run(
        "package",
        "export",
        "--to",
        file.toString(),
        "--for",
        "ORG-5206",
        "--purpose",
        "年度核对",
        "--user",
        "steward",
        "--json");
  }

  private static void done(CommandRun command, String... words) {
    assertEquals(0, command.run(words), command::messages);
  }
}
