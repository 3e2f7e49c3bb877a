package org.xianjie.core.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xianjie.core.module.Modules;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.workflow.Action;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/**
 * Finds labels that are missing in one of the two languages or differ in their placeholders. Module
 * tests call it with their modules and workflows.
 */
public final class LabelCheck {
  private static final List<String> FILES =
      List.of("messages.properties", "messages_zh_CN.properties");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]+}");
  private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");

  private final Map<Class<?>, Set<String>> wanted = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  private LabelCheck() {}

  /** Returns what is wrong, a line each; empty when every label is complete. */
  public static List<String> problems(Modules modules, Collection<WorkflowProvider<?>> workflows) {
    LabelCheck check = new LabelCheck();
    check.problems.addAll(modules.problems());
    for (RecordDescriptor<?> descriptor : modules.catalogue().all()) {
      check.want(descriptor);
    }
    workflows.forEach(
        provider -> check.want(modules.catalogue().of(provider.type()), provider.workflow()));
    check.verify();
    return List.copyOf(check.problems);
  }

  /** Returns what is wrong with the two files beside the class, and which of the keys they lack. */
  public static List<String> problems(Class<?> anchor, Collection<String> keys) {
    LabelCheck check = new LabelCheck();
    keys.forEach(key -> check.want(anchor, key));
    check.verify();
    return List.copyOf(check.problems);
  }

  private void want(RecordDescriptor<?> descriptor) {
    want(descriptor.type(), descriptor.name());
    for (FieldDescriptor field : descriptor.fields()) {
      want(field.field().getDeclaringClass(), field.labelKey());
      field.constants().forEach(this::want);
      if (!field.group().isEmpty()) {
        want(descriptor.type(), descriptor.name() + ".group." + field.group());
      }
    }
  }

  private void want(RecordDescriptor<?> descriptor, Workflow<?, ?> workflow) {
    for (Action<?, ?> action : workflow.actions()) {
      want(descriptor.type(), descriptor.name() + ".action." + action.name());
      for (ActionInput input : action.inputs()) {
        want(descriptor.type(), descriptor.name() + ".input." + input.name());
        if (input.type().isEnum()) {
          for (Object constant : input.type().getEnumConstants()) {
            want((Enum<?>) constant);
          }
        }
      }
    }
  }

  private void want(Enum<?> constant) {
    Class<?> type = constant.getDeclaringClass();
    want(type, type.getSimpleName() + "." + constant.name());
  }

  private void want(Class<?> anchor, String key) {
    wanted.computeIfAbsent(anchor, a -> new TreeSet<>()).add(key);
  }

  private void verify() {
    wanted.forEach(this::verify);
    wanted.keySet().stream()
        .collect(Collectors.toMap(Class::getPackageName, a -> a, (first, second) -> first))
        .values()
        .forEach(this::compare);
  }

  private void verify(Class<?> anchor, Set<String> keys) {
    for (String file : FILES) {
      Properties texts = read(anchor, file);
      keys.stream()
          .filter(key -> texts.getProperty(key, "").isBlank())
          .forEach(key -> problem(anchor, file, "no text for " + key));
    }
  }

  private void compare(Class<?> anchor) {
    Properties english = read(anchor, FILES.get(0));
    Properties chinese = read(anchor, FILES.get(1));
    Set<String> keys = new TreeSet<>(english.stringPropertyNames());
    keys.addAll(chinese.stringPropertyNames());
    for (String key : keys) {
      compare(anchor, key, english.getProperty(key), chinese.getProperty(key));
    }
  }

  private void compare(Class<?> anchor, String key, String english, String chinese) {
    if (english == null || chinese == null) {
      problem(anchor, FILES.get(english == null ? 0 : 1), "no text for " + key);
    } else if (!placeholders(english).equals(placeholders(chinese))) {
      problem(anchor, FILES.get(1), "other placeholders than in English: " + key);
    } else if (!placeholders(english).isEmpty()
        && (LONE_QUOTE.matcher(english).find() || LONE_QUOTE.matcher(chinese).find())) {
      problem(anchor, FILES.get(0), "a quote hides placeholders: " + key);
    }
  }

  private void problem(Class<?> anchor, String file, String text) {
    problems.add(anchor.getPackageName() + "/" + file + ": " + text);
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  private static Properties read(Class<?> anchor, String file) {
    Properties texts = new Properties();
    try (InputStream in = anchor.getResourceAsStream(file)) {
      if (in != null) {
        texts.load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
