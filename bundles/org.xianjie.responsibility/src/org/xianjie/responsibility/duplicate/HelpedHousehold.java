package org.xianjie.responsibility.duplicate;

import java.time.LocalDate;

/**
 * A household that may have been overlooked.
 *
 * @param code code
 * @param tagged whether it belongs to a group other than ordinary and industry households
 * @param openNeedSince receipt of its oldest open need, or null
 * @param lastHelp last allocation or effective visit known, or null
 */
public record HelpedHousehold(
    String code, boolean tagged, LocalDate openNeedSince, LocalDate lastHelp) {}
