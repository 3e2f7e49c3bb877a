package org.xianjie.reporting.engine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.xianjie.reporting.lock.ScriptLock;

/** Starts BIRT once: the script lock before anything else, then fonts, then the engine. */
final class EngineStart {
  private static final String SCRIPT_BUNDLE = "org.eclipse.birt.report.engine.script.javascript";

  private final AtomicReference<IReportEngine> running = new AtomicReference<>();

  /** Returns the engine and starts it when nobody has yet. */
  synchronized IReportEngine engine() {
    IReportEngine engine = running.get();
    if (engine == null) {
      engine = start();
      running.set(engine);
    }
    return engine;
  }

  /** Ends the engine if it runs. */
  synchronized void stop() {
    IReportEngine engine = running.getAndSet(null);
    if (engine != null) {
      engine.destroy();
    }
  }

  private static IReportEngine start() {
    BundleContext context = FrameworkUtil.getBundle(EngineStart.class).getBundleContext();
    try {
      startScriptEngine(context);
      ScriptLock.install();
      EmbeddedFonts fonts = EmbeddedFonts.unpack(cache(context));
      fonts.registerForCharts();
      EngineConfig config = new EngineConfig();
      config.setFontConfig(fonts.configurationForPdf());
      config.setLogConfig(null, Level.WARNING);
      IReportEngineFactory factory =
          (IReportEngineFactory)
              Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
      return factory.createReportEngine(config);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot unpack the fonts of reports", e);
    } catch (BundleException e) {
      throw new IllegalStateException("Cannot start the script engine of reports", e);
    }
  }

  /** BIRT installs its global script factory when this bundle starts; the lock comes after it. */
  private static void startScriptEngine(BundleContext context) throws BundleException {
    for (Bundle bundle : context.getBundles()) {
      if (SCRIPT_BUNDLE.equals(bundle.getSymbolicName())) {
        bundle.start(Bundle.START_TRANSIENT);
        return;
      }
    }
    throw new IllegalStateException("The bundle " + SCRIPT_BUNDLE + " is not installed");
  }

  private static Path cache(BundleContext context) throws IOException {
    File folder = context.getDataFile("fonts");
    return folder == null ? Files.createTempDirectory("xianjie-fonts") : folder.toPath();
  }
}
