package org.xianjie.exchange.importing;

/** Watches an import and may stop it. */
public interface ImportProgress {
  /** Nobody watches. */
  ImportProgress NONE =
      new ImportProgress() {
        @Override
        public void rows(long done) {
          // Nobody wants to know.
        }

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /** Takes note that so many rows have been handled. */
  void rows(long done);

  /** Tells whether to stop; nothing is stored then. */
  boolean isCancelled();
}
