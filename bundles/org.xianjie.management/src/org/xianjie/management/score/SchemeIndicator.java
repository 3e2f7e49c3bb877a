package org.xianjie.management.score;

import java.math.BigDecimal;

/**
 * An indicator of a scheme with its computed value. {@code null} is unknown.
 *
 * @param code code
 * @param name name, or null
 * @param kind kind
 * @param weight weight in the indicator part, per cent
 * @param contact whether it is about contact work; unknown is no
 * @param value value normalised to 0–100, or null
 */
public record SchemeIndicator(
    String code,
    String name,
    IndicatorKind kind,
    BigDecimal weight,
    boolean contact,
    BigDecimal value) {}
