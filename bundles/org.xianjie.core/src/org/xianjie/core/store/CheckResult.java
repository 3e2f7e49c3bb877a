package org.xianjie.core.store;

import org.xianjie.core.text.Message;

/**
 * The result of one check.
 *
 * @param id what was checked: {@code database}, {@code audit}, {@code outbox} …
 * @param ok nothing is wrong
 * @param detail what was found
 */
public record CheckResult(String id, boolean ok, Message detail) {}
