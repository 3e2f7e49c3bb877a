package org.xianjie.reporting.catalogue;

import java.net.URL;

/**
 * A published report.
 *
 * @param id report id, for example {@code RPT-RESP-01}
 * @param name name in the language of the running product
 * @param module id of the module that owns the data
 * @param permission permission a reader needs in the region
 * @param period usual length of the period: MONTH, QUARTER, HALF, YEAR, NOW
 * @param design the design
 * @param bundle symbolic name of the bundle that publishes it
 */
public record Report(
    String id,
    String name,
    String module,
    String permission,
    String period,
    URL design,
    String bundle) {}
