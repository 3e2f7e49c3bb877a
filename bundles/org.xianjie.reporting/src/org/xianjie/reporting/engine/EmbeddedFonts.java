package org.xianjie.reporting.engine;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.xianjie.core.text.BundledText;

/**
 * The fonts of the product, so that no Chinese font is needed on the machine. PDF text takes them
 * from the written font configuration, charts from the graphics environment: two registrations.
 */
final class EmbeddedFonts {
  /** The one family of every report. */
  static final String FAMILY = "Noto Sans SC";

  private static final List<String> FILES =
      List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");

  private final Path folder;

  private EmbeddedFonts(Path folder) {
    this.folder = folder;
  }

  /**
   * Unpacks the fonts once.
   *
   * @param folder cache folder, made when missing
   */
  static EmbeddedFonts unpack(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String file : FILES) {
      unpack(EmbeddedFonts.class.getResource("/fonts/" + file), folder.resolve(file));
    }
    return new EmbeddedFonts(folder);
  }

  /** A half-written file of a killed process has another size and is written again. */
  private static void unpack(URL font, Path target) throws IOException {
    if (font == null) {
      throw new IOException("The product lacks the font " + target.getFileName());
    }
    long size = font.openConnection().getContentLength();
    if (Files.exists(target) && Files.size(target) == size) {
      return;
    }
    Path part = Files.createTempFile(target.getParent(), "font", ".part");
    try (InputStream in = font.openStream()) {
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Makes the fonts known to charts and returns them. */
  List<Font> registerForCharts() throws IOException {
    List<Font> fonts = new ArrayList<>();
    for (String file : FILES) {
      try {
        Font font = Font.createFont(Font.TRUETYPE_FONT, folder.resolve(file).toFile());
        GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
        fonts.add(font);
      } catch (FontFormatException e) {
        throw new IOException("Damaged font " + file, e);
      }
    }
    return fonts;
  }

  /** Writes the font configuration of PDF and returns its address. */
  URL configurationForPdf() throws IOException {
    StringBuilder paths = new StringBuilder();
    for (String file : FILES) {
      paths.append("    <path path=\"").append(escaped(folder.resolve(file))).append("\"/>\n");
    }
    String text =
        BundledText.read(EmbeddedFonts.class, "fontsConfig.xml")
            .replace("@paths@", paths.toString().stripTrailing())
            .replace("@family@", FAMILY);
    Path target = folder.resolve("fontsConfig.xml");
    Files.writeString(target, text, StandardCharsets.UTF_8);
    return target.toUri().toURL();
  }

  private static String escaped(Path path) {
    return path.toAbsolutePath()
        .toString()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;");
  }
}
