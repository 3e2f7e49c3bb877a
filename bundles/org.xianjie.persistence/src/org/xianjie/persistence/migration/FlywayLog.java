package org.xianjie.persistence.migration;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what the migration tool says in the debug log: people need its errors only. */
final class FlywayLog implements LogCreator {
  @Override
  public Log createLogger(Class<?> type) {
    return new DebugLog(LoggerFactory.getLogger(type));
  }

  /**
   * One log.
   *
   * @param log where it goes
   */
  private record DebugLog(Logger log) implements Log {
    @Override
    public void debug(String message) {
      log.debug(message);
    }

    @Override
    public void info(String message) {
      log.debug(message);
    }

    @Override
    public void warn(String message) {
      log.debug(message);
    }

    @Override
    public void error(String message) {
      log.error(message);
    }

    @Override
    public void error(String message, Exception failure) {
      log.error(message, failure);
    }

    @Override
    public void notice(String message) {
      log.debug(message);
    }
  }
}
