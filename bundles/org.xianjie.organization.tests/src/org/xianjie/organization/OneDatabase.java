package org.xianjie.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.xianjie.testing.ModuleDatabase;

/** Hands the same {@link Fixture} to every test that asks for one: a database takes its time. */
public final class OneDatabase implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(OneDatabase.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Fixture.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Opened.class, key -> Opened.create(), Opened.class)
        .fixture();
  }

  /** The database with its folder, removed after the last test. */
  private record Opened(Fixture fixture, Path folder) implements AutoCloseable {
    static Opened create() {
      try {
        Path folder = Files.createTempDirectory("module");
        return new Opened(
            new Fixture(ModuleDatabase.create(folder, OrganizationContributions::all)), folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      fixture.database().close();
      List<Path> files;
      try (Stream<Path> all = Files.walk(folder)) {
        files = all.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }
}
