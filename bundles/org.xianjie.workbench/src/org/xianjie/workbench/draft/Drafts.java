package org.xianjie.workbench.draft;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.xianjie.core.store.OpenedStore;

/**
 * Drafts in the folder {@code drafts} of the data folder, one encrypted file each, written whole so
 * that the end of the program or of the power leaves the last complete one. Safe for several
 * threads; later answers win over earlier ones that arrive late.
 */
public final class Drafts {
  private static final String PURPOSE = "draft";
  private static final String SUFFIX = ".draft";
  private static final String VALUE = "value.";

  private final OpenedStore store;
  private final Path folder;
  private final String account;
  private final Map<String, Long> latest = new LinkedHashMap<>();

  /** Creates the drafts of an account. */
  public Drafts(OpenedStore store, String account) {
    this.store = store;
    this.folder = store.folder().resolve("drafts");
    this.account = account;
  }

  /**
   * Writes a draft in the place of the one with its key.
   *
   * @param order number that grows with each change of the key; a smaller one than seen is ignored
   */
  public synchronized void save(Draft draft, long order) {
    if (isOvertaken(draft.key(), order)) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path file = file(draft.key());
      Path fresh = file.resolveSibling(file.getFileName() + ".part");
      byte[] sealed = store.seal(text(draft), PURPOSE).getBytes(StandardCharsets.US_ASCII);
      try (FileChannel channel =
          FileChannel.open(
              fresh,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        ByteBuffer left = ByteBuffer.wrap(sealed);
        while (left.hasRemaining()) {
          channel.write(left);
        }
        channel.force(true);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the draft with a key, if there is one. */
  public synchronized void remove(String key, long order) {
    if (isOvertaken(key, order)) {
      return;
    }
    try {
      Files.deleteIfExists(file(key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isOvertaken(String key, long order) {
    return latest.merge(key, order, Math::max) > order;
  }

  /** Returns the drafts of the account, the latest first. One that can not be read is left. */
  public synchronized List<Draft> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
        read(file).filter(draft -> draft.account().equals(account)).ifPresent(drafts::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    drafts.sort(Comparator.comparing(Draft::at).reversed());
    return drafts;
  }

  private Optional<Draft> read(Path file) {
    try {
      String text = store.unseal(Files.readString(file, StandardCharsets.US_ASCII), PURPOSE);
      Properties properties = new Properties();
      properties.load(new StringReader(text));
      Map<String, String> values = new LinkedHashMap<>();
      for (String name : new TreeSet<>(properties.stringPropertyNames())) {
        if (name.startsWith(VALUE)) {
          values.put(name.substring(VALUE.length()), properties.getProperty(name));
        }
      }
      return Optional.of(
          new Draft(
              properties.getProperty("key"),
              properties.getProperty("account"),
              properties.getProperty("type"),
              properties.getProperty("code"),
              Long.parseLong(properties.getProperty("version")),
              properties.getProperty("title"),
              LocalDateTime.parse(properties.getProperty("at")),
              values));
    } catch (IOException | IllegalStateException e) {
      ILog.of(Drafts.class).warn(file.getFileName().toString(), e);
      return Optional.empty();
    }
  }

  private static String text(Draft draft) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("key", draft.key());
    properties.setProperty("account", draft.account());
    properties.setProperty("type", draft.type());
    properties.setProperty("code", draft.code());
    properties.setProperty("version", Long.toString(draft.version()));
    properties.setProperty("title", draft.title());
    properties.setProperty("at", draft.at().toString());
    draft.values().forEach((name, value) -> properties.setProperty(VALUE + name, value));
    StringWriter text = new StringWriter();
    properties.store(text, null);
    return text.toString();
  }

  /** The name of a file says nothing about the record. */
  private Path file(String key) {
    byte[] name = (account + '\n' + key).getBytes(StandardCharsets.UTF_8);
    return folder.resolve(UUID.nameUUIDFromBytes(name) + SUFFIX);
  }
}
