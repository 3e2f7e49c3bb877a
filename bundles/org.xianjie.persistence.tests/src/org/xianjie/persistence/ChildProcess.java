package org.xianjie.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xianjie.testing.ChildClassPath;

/** Another Java process that works on a database, to be met or killed by a test. */
public final class ChildProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  private ChildProcess(Process process) {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts a class with a heap of at most 512 MB. */
  public static ChildProcess start(Class<?> main, String... arguments) throws IOException {
    return start(List.of(), main, arguments);
  }

  /** Starts a class by means of another program, which limits what the process may do. */
  public static ChildProcess start(List<String> limits, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(limits);
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of("-Xmx512m", "-cp", ChildClassPath.get(), main.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return new ChildProcess(builder.start());
  }

  /** Waits until the process prints a line. */
  public void awaitLine(String wanted) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.equals(wanted)) {
        return;
      }
    }
    throw new IOException("The process ended without " + wanted);
  }

  /** Returns everything it still says until it ends. */
  public List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      lines.add(line);
    }
    return lines;
  }

  /** Returns the process number. */
  public long pid() {
    return process.pid();
  }

  /** Kills it without any warning and waits until it is gone. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Lets it end and returns its exit code. */
  public int end() throws IOException, InterruptedException {
    process.outputWriter().close();
    while (out.readLine() != null) {
      // What it still has to say does not matter, but must not block it.
      continue;
    }
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
