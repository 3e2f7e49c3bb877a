package org.xianjie.exchange.duplicate;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a record says about a person.
 *
 * @param code business code
 * @param name name; width, letter case, spaces and middle dots make no difference
 * @param birthDate day of birth; null if unknown
 * @param regionCode region the person belongs to
 */
public record Description(String code, String name, LocalDate birthDate, String regionCode) {
  /** Puts the name into the form in which names are compared. */
  public Description {
    name =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .replaceAll("[\\s\\p{Po}]", "")
            .toLowerCase(Locale.ROOT);
  }
}
