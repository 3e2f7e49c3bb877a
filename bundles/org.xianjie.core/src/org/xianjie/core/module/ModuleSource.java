package org.xianjie.core.module;

import java.net.URL;
import java.util.List;

/** Where classes and files of a contributing bundle come from. */
interface ModuleSource {
  /** Loads a class of the bundle. */
  Class<?> load(String name) throws ClassNotFoundException;

  /** Finds a file by its path below the bundle; null when it is missing. */
  URL find(String path);

  /** Returns the paths of all files in the folder and below that end in {@code .sql}, sorted. */
  List<String> scripts(String folder);
}
