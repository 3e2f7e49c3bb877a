package org.xianjie.responsibility.role;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xianjie.command.CommandLine;
import org.xianjie.command.Console;
import org.xianjie.command.Services;
import org.xianjie.responsibility.County;

/** The command line in the hands of one account. */
final class RoleCommand {
  private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");

  private final RoleCounty county;
  private final String account;
  private String output = "";
  private String messages = "";

  RoleCommand(RoleCounty county, String role) {
    this.county = county;
    this.account = RoleCounty.account(role);
  }

  int run(String... words) {
    ByteArrayOutputStream results = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(results, true, StandardCharsets.UTF_8),
            new PrintStream(errors, true, StandardCharsets.UTF_8),
            question -> Optional.empty(),
            false);
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", county.folder().toString(), "--user", account, "--json"));
    int code =
        new CommandLine(
                console,
                services(),
                Map.of("XIANJIE_PASSWORD", "four plain test words"),
                () -> false,
                Locale.ENGLISH)
            .run(all);
    output = results.toString(StandardCharsets.UTF_8);
    messages = errors.toString(StandardCharsets.UTF_8);
    return code;
  }

  /** Returns what stood on both outputs. */
  String said() {
    return output + messages;
  }

  /** Returns the codes of the records listed. */
  Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    Matcher matcher = CODE.matcher(output);
    while (matcher.find()) {
      codes.add(matcher.group(1));
    }
    return codes;
  }

  private Services services() {
    return new Services(
        county::opener,
        county::signIn,
        RoleCommand::unused,
        County::modules,
        Optional::empty,
        List::of,
        RoleCommand::unused,
        RoleCommand::unused,
        List::of,
        List::of);
  }

  private static <S> S unused() {
    throw new IllegalStateException("Not asked for here");
  }
}
