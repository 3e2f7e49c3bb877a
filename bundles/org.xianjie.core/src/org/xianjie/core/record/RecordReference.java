package org.xianjie.core.record;

/**
 * A record as another one refers to it.
 *
 * @param type name of the record type
 * @param code business code
 * @param title what people recognise it by; the code where it is encrypted
 */
public record RecordReference(String type, String code, String title) {}
