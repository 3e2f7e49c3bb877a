package org.xianjie.exchange.importing;

import java.util.Map;
import org.xianjie.exchange.table.TableRow;

/**
 * A row whose cells are typed values.
 *
 * @param source the row as it stands in the file
 * @param code business code; empty when it is to be generated
 * @param values field name → value; null empties the field
 */
record FileRow(TableRow source, String code, Map<String, Object> values) {}
