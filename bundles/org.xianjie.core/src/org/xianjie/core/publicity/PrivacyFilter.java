package org.xianjie.core.publicity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xianjie.core.text.BundledText;

/**
 * Finds what may not be published (domain.md §10.2): ID numbers, telephone numbers, bank accounts,
 * states of health. Full-width digits and digits apart by spaces or hyphens are found too.
 */
public final class PrivacyFilter {
  private static final Pattern ID_NUMBER = number("[1-9][0-9]{16}[0-9Xx]");
  private static final Pattern BANK_ACCOUNT = number("[0-9]{15,19}");
  private static final Pattern PHONE =
      number("(?:\\+?86)?1[3-9][0-9]{9}|0[0-9]{2,3}[1-9][0-9]{6,7}");
  private static final Pattern GAP =
      Pattern.compile("(?<=[0-9])[ \\-\\u00a0\\u2010-\\u2015]+(?=[0-9Xx])");
  private static final String SHOWN = "…";
  private static final int KEPT = 3;

  private final List<String> healthPhrases;

  /** Creates a filter with the bundled phrases about health. */
  public PrivacyFilter() {
    this(BundledText.read(PrivacyFilter.class, "health-phrases.txt").lines().toList());
  }

  PrivacyFilter(List<String> healthPhrases) {
    this.healthPhrases = healthPhrases.stream().filter(phrase -> !phrase.isBlank()).toList();
  }

  /**
   * Something private in a text.
   *
   * @param matter what it is
   * @param excerpt its beginning; never the whole
   */
  public record Finding(PrivateMatter matter, String excerpt) {}

  /**
   * Looks through a text.
   *
   * @param officialNumbers telephone numbers of offices, which may be published
   */
  public List<Finding> find(String text, List<String> officialNumbers) {
    String plain = join(text);
    for (String official : officialNumbers) {
      plain = plain.replace(join(official), " ");
    }
    List<Finding> found = new ArrayList<>();
    plain = take(found, PrivateMatter.ID_NUMBER, ID_NUMBER, plain);
    plain = take(found, PrivateMatter.BANK_ACCOUNT, BANK_ACCOUNT, plain);
    plain = take(found, PrivateMatter.PHONE, PHONE, plain);
    for (String phrase : healthPhrases) {
      if (plain.contains(phrase)) {
        found.add(new Finding(PrivateMatter.HEALTH, phrase));
      }
    }
    return found;
  }

  private static String take(
      List<Finding> found, PrivateMatter matter, Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(new Finding(matter, matcher.group().substring(0, KEPT) + SHOWN));
    }
    return matcher.replaceAll(" ");
  }

  /** Makes digits half-width and joins those that only spaces or hyphens separate. */
  private static String join(String text) {
    return GAP.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  private static Pattern number(String digits) {
    return Pattern.compile("(?<![0-9])(?:" + digits + ")(?![0-9])");
  }
}
