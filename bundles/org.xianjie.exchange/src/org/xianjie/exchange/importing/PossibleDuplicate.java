package org.xianjie.exchange.importing;

import org.xianjie.exchange.duplicate.Likeness;

/**
 * A new record that may be about the same person as another one. A warning for a person to look at;
 * the row was taken all the same.
 *
 * @param row row of the file, the header being row 1
 * @param code business code of the new record
 * @param other business code of the record it resembles
 * @param likeness what is the same
 */
public record PossibleDuplicate(long row, String code, String other, Likeness likeness) {}
