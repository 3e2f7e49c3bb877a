package org.xianjie.persistence.session;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/**
 * The business codes of one transaction: generates missing ones ({@code N-2026-A1-000123}) and
 * takes note of given ones of that form.
 */
final class CodeSource {
  private static final int GREATEST_BLOCK = 500;
  private static final Pattern FORM = Pattern.compile("(.+)-(\\d{4})-([^-]+)-(\\d{6,})");

  private final CodeCounters counters;
  private final String site;
  private final int year;
  private final Map<String, Integer> generated = new HashMap<>();
  private final Map<String, Long> given = new HashMap<>();

  CodeSource(CodeCounters counters, String site, int year) {
    this.counters = counters;
    this.site = site;
    this.year = year;
  }

  /** Gives the record a code if it has none. */
  void complete(AbstractRecord record) {
    String prefix = record.getClass().getAnnotation(RecordType.class).prefix();
    if (record.getCode() != null) {
      remember(prefix, record.getCode());
    } else if (prefix.isEmpty()) {
      throw new Refusal(Message.of(CodeSource.class, "code.missing"));
    } else {
      record.setCode(next(prefix));
    }
  }

  private String next(String prefix) {
    raise();
    String key = prefix + "-" + year + "-" + site;
    int wanted = generated.merge(key, 1, Integer::sum);
    return String.format(
        Locale.ROOT, "%s-%06d", key, counters.next(key, Math.min(wanted, GREATEST_BLOCK)));
  }

  private void remember(String prefix, String code) {
    Matcher form = FORM.matcher(code);
    if (form.matches() && form.group(1).equals(prefix) && form.group(3).equals(site)) {
      String key = prefix + "-" + form.group(2) + "-" + site;
      given.merge(key, Long.parseLong(form.group(4)), Math::max);
    }
  }

  /** Lifts the counters above the given codes; before commit at the latest. */
  void raise() {
    given.forEach(counters::raise);
    given.clear();
  }
}
