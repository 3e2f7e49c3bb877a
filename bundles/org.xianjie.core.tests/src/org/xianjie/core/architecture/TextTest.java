package org.xianjie.core.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No text for people stands in code, and every message that code names exists. */
class TextTest {
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern MESSAGE =
      Pattern.compile("Message\\s*\\.of\\(\\s*(\\w+)\\.class\\s*,\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern HELPER =
      Pattern.compile("Message\\s*\\.of\\(\\s*(\\w+)\\.class\\s*,\\s*key\\b");
  private static final Pattern HELPED =
      Pattern.compile("\\b(?:message|refusal)\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final List<String> FILES =
      List.of("messages.properties", "messages_zh_CN.properties");

  private final Checkout checkout = Checkout.find();
  private final Map<Path, Properties> texts = new HashMap<>();

  @Test
  void noChineseTextStandsInCode() {
    List<String> wrong = new ArrayList<>();
    for (String bundle : checkout.shipped()) {
      for (Path file : checkout.sources(bundle)) {
        new JavaSource(Checkout.read(file))
            .literals().stream()
                .filter(literal -> CHINESE.matcher(literal).find())
                .forEach(literal -> wrong.add(file.getFileName() + ": " + literal));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyNamedMessageHasBothLanguages() throws IOException {
    Set<String> wrong = new TreeSet<>();
    for (String bundle : checkout.shipped()) {
      for (Path file : checkout.sources(bundle)) {
        JavaSource source = new JavaSource(Checkout.read(file));
        String code = source.code();
        Matcher named = MESSAGE.matcher(code);
        while (named.find()) {
          check(wrong, source.packageOf(named.group(1)), named.group(2));
        }
        Matcher helper = HELPER.matcher(code);
        if (helper.find()) {
          String anchor = source.packageOf(helper.group(1));
          Matcher helped = HELPED.matcher(code);
          while (helped.find()) {
            check(wrong, anchor, helped.group(1));
          }
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void literalsAreToldFromComments() {
    JavaSource source =
        new JavaSource("package a.b;\nimport c.D;\n// 甲\n/* \"乙\" */ String s = \"丙\\\"//\";");
    assertEquals(List.of("\"丙\\\"//\""), source.literals());
    assertEquals("a.b", source.packageOf("E"));
    assertEquals("c", source.packageOf("D"));
  }

  private void check(Set<String> wrong, String packageName, String key) throws IOException {
    for (String name : FILES) {
      Path file = Path.of(packageName.replace('.', '/'), name);
      if (texts(file).getProperty(key, "").isBlank()) {
        wrong.add(file + ": " + key);
      }
    }
  }

  /** Reads the file of whichever bundle holds the package. */
  private Properties texts(Path relative) throws IOException {
    Properties known = texts.get(relative);
    if (known != null) {
      return known;
    }
    Properties read = new Properties();
    for (String bundle : checkout.bundles()) {
      Path file = checkout.folder(bundle).resolve("src").resolve(relative);
      if (Files.exists(file)) {
        try (Reader reader = Files.newBufferedReader(file)) {
          read.load(reader);
        }
      }
    }
    texts.put(relative, read);
    return read;
  }
}
