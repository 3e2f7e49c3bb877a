package org.xianjie.core.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of the product, found from the working directory upwards. */
final class Checkout {
  private static final String PROPERTY = "xianjie.checkout";
  private static final String BUNDLES = "bundles";
  private static final String PREFIX = "org.xianjie.";

  private final Path bundles;

  private Checkout(Path bundles) {
    this.bundles = bundles;
  }

  static Checkout find() {
    Path start = Path.of(System.getProperty(PROPERTY, "")).toAbsolutePath();
    for (Path at = start; at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve(BUNDLES).resolve("org.xianjie.core"))) {
        return new Checkout(at.resolve(BUNDLES));
      }
    }
    throw new IllegalStateException("No checkout above " + start + "; set -D" + PROPERTY);
  }

  /** Returns the short names of the bundles that are built, tests included. */
  List<String> bundles() {
    try (Stream<Path> folders = Files.list(bundles)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.startsWith(PREFIX))
          .map(name -> name.substring(PREFIX.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the short names of the bundles that hold no tests and no help for tests. */
  List<String> shipped() {
    return bundles().stream()
        .filter(name -> !name.endsWith("tests") && !name.endsWith("testing"))
        .toList();
  }

  Path folder(String bundle) {
    return bundles.resolve(PREFIX + bundle);
  }

  /** Returns the Java files of a bundle. */
  List<Path> sources(String bundle) {
    Path root = folder(bundle).resolve("src");
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
