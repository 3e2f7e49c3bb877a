package org.xianjie.persistence.opening;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.xianjie.core.store.StoreUnavailable;
import org.xianjie.core.store.StoreUnavailable.Cause;
import org.xianjie.core.text.Message;
import org.xianjie.persistence.database.DataFolder;
import org.xianjie.persistence.database.DerbyDatabase;

/**
 * A backup is one zip file with the database as the engine copied it online and the key file, so
 * that it can be opened with the passwords of its time. The key file comes last: a file that was
 * cut off has none.
 */
final class Backup {
  private static final String DATABASE = "database/";
  private static final String KEYS = "keys.json";
  private static final String COPY = "copy-";
  private static final String RESTORE = "restore-";

  private Backup() {}

  /** Writes a backup while work goes on; an existing file is replaced only by a whole one. */
  static void write(DerbyDatabase database, DataFolder folder, Path file) {
    Path target = file.toAbsolutePath();
    Path fresh = target.resolveSibling(target.getFileName() + ".new");
    try {
      Files.createDirectories(folder.backups());
      clean(folder.backups(), COPY);
      Path copy = Files.createTempDirectory(folder.backups(), COPY);
      try {
        copy(database, copy);
        pack(copy.resolve(folder.database().getFileName()), folder.keys(), fresh);
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        delete(copy);
        Files.deleteIfExists(fresh);
      }
    } catch (IOException | SQLException e) {
      throw new StoreUnavailable(
          Cause.STORAGE, Message.of(DataFolder.class, "backup.failed", file.toString()), e);
    }
  }

  private static void copy(DerbyDatabase database, Path to) throws SQLException {
    try (Connection connection = database.getConnection();
        CallableStatement backup =
            connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
      backup.setString(1, to.toString());
      backup.execute();
    }
  }

  private static void pack(Path database, Path keys, Path file) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(database)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      // Encrypted pages do not become smaller.
      zip.setLevel(Deflater.BEST_SPEED);
      for (Path part : files) {
        String name = database.relativize(part).toString().replace('\\', '/');
        put(zip, DATABASE + name, part);
      }
      put(zip, KEYS, keys);
    }
  }

  private static void put(ZipOutputStream zip, String name, Path file) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    Files.copy(file, zip);
    zip.closeEntry();
  }

  /** Unpacks a backup into a folder without a database; the folder stays so when it fails. */
  static void unpack(Path backup, DataFolder folder) throws IOException {
    clean(folder.root(), RESTORE);
    Path fresh = Files.createTempDirectory(folder.root(), RESTORE);
    try {
      try (InputStream in = Files.newInputStream(backup);
          ZipInputStream zip = new ZipInputStream(in)) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          Path to = fresh.resolve(entry.getName()).normalize();
          if (!to.startsWith(fresh) || entry.isDirectory()) {
            throw new ZipException("Not of a backup: " + entry.getName());
          }
          Files.createDirectories(to.getParent());
          Files.copy(zip, to);
        }
      } catch (ZipException e) {
        throw incomplete(backup, e);
      }
      if (!Files.exists(fresh.resolve(KEYS)) || !Files.isDirectory(fresh.resolve(DATABASE))) {
        throw incomplete(backup, null);
      }
      Files.move(fresh.resolve(DATABASE), folder.database());
      Files.move(fresh.resolve(KEYS), folder.keys());
    } finally {
      delete(fresh);
    }
  }

  private static StoreUnavailable incomplete(Path backup, ZipException cause) {
    return new StoreUnavailable(
        Cause.DAMAGED, Message.of(DataFolder.class, "backup.incomplete", backup.toString()), cause);
  }

  /** Deletes what a process that was killed has left. */
  private static void clean(Path folder, String prefix) throws IOException {
    List<Path> left;
    try (Stream<Path> all = Files.list(folder)) {
      left = all.filter(path -> path.getFileName().toString().startsWith(prefix)).toList();
    }
    for (Path path : left) {
      delete(path);
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
