package org.xianjie.core.kernel;

import org.xianjie.core.store.Store;
import org.xianjie.core.time.BusinessClock;

/** Assembles the services over an open database from what the installed modules contribute. */
public interface KernelFactory {
  /**
   * Assembles the services.
   *
   * @param store the open database
   * @param clock business and technical time
   */
  Kernel create(Store store, BusinessClock clock);
}
