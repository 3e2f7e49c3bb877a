package org.xianjie.exchange.parcel;

import java.nio.file.Path;

/**
 * What package to write.
 *
 * @param file the file; an existing one is replaced
 * @param organization code of the organization it is for
 * @param purpose why; required where personal data goes along
 * @param full everything instead of what changed since the last package
 */
public record ParcelOrder(Path file, String organization, String purpose, boolean full) {}
