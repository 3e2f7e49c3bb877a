package org.xianjie.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The listings of record-type.md are the files they name. */
class DocumentationTest {
  private static final Pattern LISTING =
      Pattern.compile("<!-- (bundles/\\S+) -->\\n```\\w+\\n(.*?)\\n```", Pattern.DOTALL);
  private static final Pattern NAMED = Pattern.compile("<!-- bundles/\\S+ -->");

  @Test
  void listingsAreTheFiles() throws IOException {
    Path root = checkout();
    String page = Files.readString(root.resolve("releng/docs/record-type.md"));
    List<String> listed = new ArrayList<>();
    Matcher listing = LISTING.matcher(page);
    while (listing.find()) {
      listed.add(listing.group(1));
      String file = Files.readString(root.resolve(listing.group(1))).stripTrailing();
      assertEquals(file, listing.group(2), listing.group(1));
    }
    assertTrue(listed.size() > 5, "listings found: " + listed);
    assertEquals(NAMED.matcher(page).results().count(), listed.size());
  }

  private static Path checkout() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("releng/docs/record-type.md"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
