package org.xianjie.reporting.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.model.api.OdaDataSetHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.reporting.catalogue.Report;
import org.xianjie.reporting.catalogue.ReportCatalogue;
import org.xianjie.reporting.data.ReportDataSet;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.reporting.lock.DesignInspection;
import org.xianjie.reporting.lock.ScriptLock;
import org.xianjie.reporting.oda.DataSetSource;

/** Renders designs with BIRT, inside the script lock, on the published data sets. */
@Component(service = ReportEngine.class)
public final class BirtReportEngine implements ReportEngine {
  private static final Logger LOG = LoggerFactory.getLogger(BirtReportEngine.class);

  private final ReportCatalogue catalogue;
  private final EngineStart start = new EngineStart();
  private final Map<String, ReportDataSet> dataSets = new ConcurrentHashMap<>();

  /** Creates the engine; BIRT itself starts later. */
  @Activate
  public BirtReportEngine(@Reference ReportCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A module publishes a data set. */
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  public void addDataSet(ReportDataSet dataSet) {
    if (dataSets.putIfAbsent(dataSet.id(), dataSet) != null) {
      LOG.error("The data set {} is published twice; the second is ignored", dataSet.id());
    }
  }

  /** A module withdraws its data set. */
  public void removeDataSet(ReportDataSet dataSet) {
    dataSets.remove(dataSet.id(), dataSet);
  }

  /** Ends BIRT if it was started. */
  @Deactivate
  public void stop() {
    start.stop();
  }

  @Override
  public void warmUp() {
    start.engine();
  }

  @Override
  public void render(ReportRequest request) throws IOException {
    URL design = design(request);
    byte[] content = read(design);
    List<Message> reasons = DesignInspection.reasons(new ByteArrayInputStream(content));
    if (!reasons.isEmpty()) {
      throw new Refusal(reasons);
    }
    IReportEngine engine = start.engine();
    try (ScriptLock.Run run = ScriptLock.enter(request.progress()::isCancelled)) {
      render(engine, open(engine, design, content), request, run);
    }
  }

  private URL design(ReportRequest request) throws IOException {
    return switch (request.design()) {
      case ReportRequest.Design.File file -> file.path().toUri().toURL();
      case ReportRequest.Design.Published published -> permitted(published.id(), request.query());
    };
  }

  private URL permitted(String id, ReportQuery query) {
    Report report = catalogue.find(id).orElseThrow(() -> refused("report", id));
    query
        .kernel()
        .access()
        .refuseIn(query.caller(), report.permission(), query.scope().regionCode())
        .ifPresent(
            reason -> {
              throw new Refusal(reason);
            });
    return report.design();
  }

  private static byte[] read(URL design) throws IOException {
    if ("file".equals(design.getProtocol())) {
      return Files.readAllBytes(java.nio.file.Path.of(java.net.URI.create(design.toString())));
    }
    try (InputStream in = design.openStream()) {
      return in.readAllBytes();
    }
  }

  private static IReportRunnable open(IReportEngine engine, URL design, byte[] content) {
    try {
      return engine.openReportDesign(
          design.toString(), new ByteArrayInputStream(content), new BundleResources(design));
    } catch (EngineException e) {
      throw refused("design", String.valueOf(e.getMessage()));
    }
  }

  private void render(
      IReportEngine engine, IReportRunnable runnable, ReportRequest request, ScriptLock.Run run) {
    ReportQuery query = request.query();
    DataSetSource source = new DataSetSource(Map.copyOf(dataSets), query);
    ReportDesignHandle handle = (ReportDesignHandle) runnable.getDesignHandle();
    IRunAndRenderTask task = engine.createRunAndRenderTask(runnable);
    try {
      Map<String, Object> context = new HashMap<>();
      context.put(DataSetSource.KEY, source.handle());
      task.setAppContext(context);
      task.setLocale(query.locale());
      task.setRenderOption(
          RenderOptions.of(request.format(), request.output(), expectedRows(handle, source)));
      TitleBlock.values(query).entrySet().stream()
          .filter(value -> handle.findParameter(value.getKey()) != null)
          .forEach(value -> task.setParameterValue(value.getKey(), value.getValue()));
      watch(task, request.progress());
      task.run();
      report(task.getErrors(), run, request);
    } catch (EngineException e) {
      report(List.of(e), run, request);
    } catch (Error e) {
      if (run.wasStopped() || request.progress().isCancelled()) {
        report(List.of(e), run, request);
      }
      throw e;
    } finally {
      task.close();
    }
  }

  private static void watch(IRunAndRenderTask task, ReportRequest.Progress progress) {
    task.setProgressMonitor(
        (type, value) -> {
          if (type == org.eclipse.birt.report.engine.api.IProgressMonitor.END_PAGE) {
            progress.page(value);
          }
          if (progress.isCancelled()) {
            task.cancel();
          }
        });
  }

  /** Returns the largest number of rows that any data set of the design announces. */
  private static long expectedRows(ReportDesignHandle handle, DataSetSource source) {
    long expected = 0;
    for (Object dataSet : handle.getAllDataSets()) {
      if (dataSet instanceof OdaDataSetHandle oda && oda.getQueryText() != null) {
        DataSetSource.Asked asked = source.find(oda.getQueryText());
        expected = Math.max(expected, asked.dataSet().expectedRows(asked.query()).orElse(0));
      }
    }
    return expected;
  }

  private static void report(List<?> errors, ScriptLock.Run run, ReportRequest request) {
    if (run.wasStopped()) {
      throw refused("endless");
    }
    if (request.progress().isCancelled()) {
      throw refused("cancelled");
    }
    for (Object error : errors) {
      for (Throwable t = (Throwable) error; t != null; t = t.getCause()) {
        if (t instanceof Refusal refusal) {
          throw refusal;
        }
      }
    }
    if (!errors.isEmpty()) {
      Throwable first = (Throwable) errors.get(0);
      throw new ReportFailure(request.design() + ": " + first.getMessage(), first);
    }
  }

  private static Refusal refused(String key, Object... arguments) {
    return new Refusal(
        new Message(BirtReportEngine.class, "refused." + key, Arrays.asList(arguments)));
  }
}
