package org.xianjie.core.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Dependencies point downwards only; headless bundles hold no user interface. */
class DependencyTest {
  private static final Pattern OWN = Pattern.compile("org\\.xianjie\\.([a-z]+(?:\\.ui)?)\\b");
  private static final List<String> SURFACE =
      List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.nebula");

  /** Who may use whom. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "core", Set.of(),
          "persistence", Set.of("core"),
          "exchange", Set.of("core"),
          "reporting", Set.of("core"),
          "search", Set.of("core"),
          "command", Set.of("core", "exchange", "reporting"),
          "demo", Set.of("core", "responsibility"),
          "workbench", Set.of("core", "exchange", "search"));

  /** A module stands on the core and on the data sets of reporting, never on another module. */
  private static final Set<String> ALLOWED_TO_MODULES = Set.of("core", "reporting");

  private final Checkout checkout = Checkout.find();

  @Test
  void manifestsPointDown() {
    List<String> wrong = new ArrayList<>();
    for (String bundle : shipped()) {
      Set<String> used = new TreeSet<>();
      used.addAll(names(header(bundle, "Require-Bundle")));
      used.addAll(names(header(bundle, "Import-Package")));
      used.remove(bundle);
      used.removeAll(allowed(bundle));
      used.forEach(name -> wrong.add(bundle + " needs " + name));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void sourcesPointDown() {
    List<String> wrong = new ArrayList<>();
    for (String bundle : shipped()) {
      for (var file : checkout.sources(bundle)) {
        for (String name : new JavaSource(Checkout.read(file)).imports()) {
          for (String used : names(name)) {
            if (!used.equals(bundle) && !allowed(bundle).contains(used)) {
              wrong.add(file.getFileName() + " of " + bundle + " imports " + name);
            }
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void headlessBundlesHoldNoUserInterface() {
    List<String> wrong = new ArrayList<>();
    for (String bundle : shipped()) {
      if (isHeadless(bundle)) {
        String manifest = header(bundle, "Require-Bundle") + header(bundle, "Import-Package");
        SURFACE.stream().filter(manifest::contains).forEach(s -> wrong.add(bundle + ": " + s));
        for (var file : checkout.sources(bundle)) {
          new JavaSource(Checkout.read(file))
              .imports().stream()
                  .filter(name -> SURFACE.stream().anyMatch(name::startsWith))
                  .forEach(name -> wrong.add(file.getFileName() + ": " + name));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theRulesThemselvesWork() {
    assertEquals(Set.of("core"), names("org.xianjie.core.record;version=1"));
    assertEquals(Set.of("responsibility.ui"), names("org.xianjie.responsibility.ui.desk"));
    assertEquals(Set.of("core", "reporting"), allowed("talent"));
    assertEquals(Set.of("core", "workbench", "talent"), allowed("talent.ui"));
    assertFalse(isHeadless("talent.ui"));
    assertTrue(isHeadless("command"));
    assertTrue(checkout.bundles().contains("core"));
  }

  private List<String> shipped() {
    return checkout.shipped();
  }

  private static boolean isHeadless(String bundle) {
    return !bundle.equals("workbench")
        && !bundle.endsWith(".ui")
        && !bundle.startsWith("platform.nl");
  }

  private static Set<String> allowed(String bundle) {
    if (bundle.endsWith(".ui")) {
      return Set.of("core", "workbench", bundle.substring(0, bundle.length() - ".ui".length()));
    }
    return ALLOWED.getOrDefault(bundle, ALLOWED_TO_MODULES);
  }

  private static Set<String> names(String text) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = OWN.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private String header(String bundle, String name) {
    String manifest =
        Checkout.read(checkout.folder(bundle).resolve("META-INF/MANIFEST.MF"))
            .replace("\r\n", "\n")
            .replace("\n ", "");
    return manifest
        .lines()
        .filter(line -> line.startsWith(name + ": "))
        .findFirst()
        .map(line -> line.substring(name.length() + 2))
        .orElse("");
  }
}
