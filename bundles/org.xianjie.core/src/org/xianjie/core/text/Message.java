package org.xianjie.core.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * A text for people that has not been put into a language yet: a key of the {@code messages} bundle
 * beside {@code anchor} and its arguments. Arguments may be messages or enum constants themselves;
 * they are put into the same language.
 *
 * @param anchor the class in whose package the {@code messages} bundle lies
 * @param key the key in that bundle
 * @param arguments values for {@code {0}}, {@code {1}} …
 */
public record Message(Class<?> anchor, String key, List<Object> arguments) {

  /** Creates a message from its anchor, key and arguments. */
  public static Message of(Class<?> anchor, String key, Object... arguments) {
    return new Message(anchor, key, List.of(arguments));
  }

  /** Returns the text in the given language. */
  public String text(Locale locale) {
    String pattern = Labels.of(anchor).text(locale, key);
    if (arguments.isEmpty()) {
      return pattern;
    }
    Object[] shown = arguments.stream().map(argument -> shown(argument, locale)).toArray();
    return new MessageFormat(pattern, locale).format(shown);
  }

  private static Object shown(Object argument, Locale locale) {
    if (argument instanceof Message message) {
      return message.text(locale);
    }
    if (argument instanceof Enum<?> constant) {
      return Labels.of(constant.getDeclaringClass()).constant(locale, constant);
    }
    return String.valueOf(argument);
  }
}
