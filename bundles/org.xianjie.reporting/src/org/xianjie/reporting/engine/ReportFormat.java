package org.xianjie.reporting.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a report can be written as. */
public enum ReportFormat {
  /** One self-contained web page. */
  HTML("text/html"),
  /** PDF with embedded fonts. */
  PDF("application/pdf"),
  /** One work sheet with numeric cells. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** Word document. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String mediaType;

  ReportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Returns the media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns the file extension without dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds a format by its file extension, in any case. */
  public static Optional<ReportFormat> of(String extension) {
    return Arrays.stream(values()).filter(f -> f.name().equalsIgnoreCase(extension)).findFirst();
  }
}
