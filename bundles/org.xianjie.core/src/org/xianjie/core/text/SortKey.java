package org.xianjie.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinCaseType;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/**
 * The stored sort key of a Chinese text, the same on every database: syllables, initials, syllables
 * without blanks, and the text itself ({@code zhang san}, {@code zs}, {@code zhangsan}, {@code
 * 张三}), with a separator that sorts before every character. A quick filter finds what a person
 * types by looking behind each separator.
 */
public final class SortKey {
  /** Stands between the parts (unit separator). */
  public static final char SEPARATOR = '\u001f';

  private SortKey() {}

  /** Returns the key, cut to a number of characters; null for no text. */
  public static String of(String text, int length) {
    if (text == null) {
      return null;
    }
    List<String> syllables = syllables(text.strip());
    StringBuilder initials = new StringBuilder();
    syllables.forEach(syllable -> initials.appendCodePoint(syllable.codePointAt(0)));
    String key =
        String.join(" ", syllables)
            + SEPARATOR
            + initials
            + SEPARATOR
            + String.join("", syllables)
            + SEPARATOR
            + text.strip();
    return key.length() <= length ? key : key.substring(0, length);
  }

  /** Splits into the pinyin of Chinese characters and words of other characters. */
  private static List<String> syllables(String text) {
    List<String> syllables = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    HanyuPinyinOutputFormat format = format();
    text.codePoints()
        .forEach(
            point -> {
              String pinyin = pinyin(point, format);
              if (pinyin != null || Character.isWhitespace(point)) {
                flush(word, syllables);
              }
              if (pinyin != null) {
                syllables.add(pinyin);
              } else if (!Character.isWhitespace(point)) {
                word.appendCodePoint(point);
              }
            });
    flush(word, syllables);
    return syllables;
  }

  private static void flush(StringBuilder word, List<String> syllables) {
    if (!word.isEmpty()) {
      syllables.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }

  private static String pinyin(int point, HanyuPinyinOutputFormat format) {
    if (!Character.isBmpCodePoint(point) || !Character.isIdeographic(point)) {
      return null;
    }
    try {
      String[] readings = PinyinHelper.toHanyuPinyinStringArray((char) point, format);
      return readings == null || readings.length == 0 ? null : readings[0];
    } catch (BadHanyuPinyinOutputFormatCombination e) {
      throw new IllegalStateException(e);
    }
  }

  private static HanyuPinyinOutputFormat format() {
    HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();
    format.setCaseType(HanyuPinyinCaseType.LOWERCASE);
    format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
    format.setVCharType(HanyuPinyinVCharType.WITH_V);
    return format;
  }
}
