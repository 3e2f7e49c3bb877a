package org.xianjie.persistence.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.xianjie.core.store.StoreUnavailable;
import org.xianjie.core.store.StoreUnavailable.Cause;
import org.xianjie.core.text.Message;

/**
 * A data folder and what lies in it (architecture.md §10, Workspace).
 *
 * @param root the folder
 */
public record DataFolder(Path root) {
  /** Makes the path absolute, so that a later change of directory does not matter. */
  public DataFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** Returns the folder of the database engine. */
  public Path database() {
    return root.resolve("database");
  }

  /** Returns the key file. */
  public Path keys() {
    return root.resolve("keys.json");
  }

  /** Returns the folder of logs. */
  public Path log() {
    return root.resolve("log");
  }

  /** Returns the folder of backups. */
  public Path backups() {
    return root.resolve("backups");
  }

  /** Creates the folder and its parts. */
  public void prepare() {
    try {
      for (String part : new String[] {"workspace", "index", "drafts", "backups", "log"}) {
        Files.createDirectories(root.resolve(part));
      }
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** Returns the exception for a folder that can not be read or written. */
  public StoreUnavailable unusable(Exception cause) {
    return new StoreUnavailable(
        Cause.STORAGE, Message.of(DataFolder.class, "folder.unusable", root), cause);
  }
}
