package org.xianjie.responsibility.hotspot;

import java.time.LocalDate;
import org.xianjie.responsibility.need.NeedCategory;

/**
 * A need as the analysis sees it; confidential needs are never handed in. {@code null} is unknown.
 *
 * @param household code of the household, or null
 * @param category category
 * @param date day of receipt
 * @param group group of the household, or null
 * @param served whether the household got a service of that category
 */
public record NeedPoint(
    String household, NeedCategory category, LocalDate date, String group, boolean served) {}
