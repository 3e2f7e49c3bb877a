package org.xianjie.core.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the architecture tests need to know about the text of a Java file. */
final class JavaSource {
  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+'",
          Pattern.DOTALL);
  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);

  private final String text;

  JavaSource(String text) {
    this.text = text;
  }

  /** Returns the text without comments. */
  String code() {
    Matcher matcher = TOKEN.matcher(text);
    return matcher.replaceAll(
        found -> found.group().startsWith("/") ? " " : Matcher.quoteReplacement(found.group()));
  }

  /** Returns string, text block and character literals with their quotes. */
  List<String> literals() {
    List<String> found = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      if (!matcher.group().startsWith("/")) {
        found.add(matcher.group());
      }
    }
    return found;
  }

  String packageName() {
    Matcher matcher = PACKAGE.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  List<String> imports() {
    List<String> found = new ArrayList<>();
    Matcher matcher = IMPORT.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /** Returns the package of a class that the file names by its simple name. */
  String packageOf(String simpleName) {
    return imports().stream()
        .filter(name -> name.endsWith("." + simpleName))
        .map(name -> name.substring(0, name.length() - simpleName.length() - 1))
        .findFirst()
        .orElseGet(this::packageName);
  }
}
