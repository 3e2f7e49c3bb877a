package org.xianjie.persistence.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.xianjie.core.store.StoreUnavailable;
import org.xianjie.core.store.StoreUnavailable.Cause;
import org.xianjie.core.text.Message;

/**
 * Keeps a second process out of a data folder and tells it who is in. The system frees the lock
 * when the process ends, however it ends; the file with the process number is only for the message.
 */
public final class FolderLock implements AutoCloseable {
  private final FileChannel channel;
  private final Path holder;

  private FolderLock(FileChannel channel, Path holder) {
    this.channel = channel;
    this.holder = holder;
  }

  /**
   * Takes the lock.
   *
   * @throws StoreUnavailable naming the process that holds it
   */
  public static FolderLock take(DataFolder folder) {
    Path holder = folder.root().resolve("process");
    FileChannel channel = null;
    try {
      Files.createDirectories(folder.root());
      channel =
          FileChannel.open(
              folder.root().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw held(folder, holder);
      }
      ProcessHandle self = ProcessHandle.current();
      Files.writeString(holder, self.pid() + " " + self.info().command().orElse("java"));
      return new FolderLock(channel, holder);
    } catch (IOException e) {
      close(channel, e);
      throw folder.unusable(e);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static StoreUnavailable held(DataFolder folder, Path holder) throws IOException {
    String[] process =
        Files.exists(holder) ? Files.readString(holder).split(" ", 2) : new String[0];
    String pid = process.length > 0 ? process[0] : "?";
    String command = process.length > 1 ? process[1] : "?";
    return new StoreUnavailable(
        Cause.LOCKED,
        Message.of(FolderLock.class, "folder.locked", folder.root().toString(), pid, command));
  }

  private static void close(FileChannel channel, IOException first) {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        first.addSuppressed(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(holder);
    channel.close();
  }
}
