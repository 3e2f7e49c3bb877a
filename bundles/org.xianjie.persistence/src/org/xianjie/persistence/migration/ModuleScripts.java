package org.xianjie.persistence.migration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.xianjie.core.module.ModuleContribution;

/**
 * The migration scripts of one module for one database, read from its bundle without starting it.
 */
final class ModuleScripts implements ResourceProvider {
  private final List<LoadableResource> scripts;

  ModuleScripts(ModuleContribution module, String vendor) {
    this.scripts =
        module.migrations().stream()
            .filter(p -> p.startsWith("db/common/") || p.startsWith("db/" + vendor + "/"))
            .sorted()
            .<LoadableResource>map(p -> new Script(module.id(), p, url(module, p)))
            .toList();
  }

  private static URL url(ModuleContribution module, String path) {
    return Objects.requireNonNull(
        module.resources().apply(path), () -> module.id() + " has no " + path);
  }

  List<LoadableResource> all() {
    return scripts;
  }

  @Override
  public LoadableResource getResource(String name) {
    return scripts.stream().filter(s -> s.getRelativePath().equals(name)).findFirst().orElse(null);
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
    return scripts.stream()
        .filter(s -> s.getFilename().startsWith(prefix))
        .filter(s -> Arrays.stream(suffixes).anyMatch(s.getFilename()::endsWith))
        .toList();
  }

  /** One script in a bundle. */
  private static final class Script extends LoadableResource {
    private final String module;
    private final String path;
    private final URL url;

    Script(String module, String path, URL url) {
      this.module = module;
      this.path = path;
      this.url = url;
    }

    @Override
    public Reader read() {
      try {
        return new InputStreamReader(url.openStream(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + url, e);
      }
    }

    @Override
    public String getAbsolutePath() {
      return module + ":" + path;
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return getAbsolutePath();
    }

    @Override
    public String getFilename() {
      return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String getRelativePath() {
      return path;
    }
  }
}
