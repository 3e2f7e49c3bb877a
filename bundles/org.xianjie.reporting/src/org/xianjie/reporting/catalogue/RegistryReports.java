package org.xianjie.reporting.catalogue;

import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the extension point {@code org.xianjie.reporting.reports}; no module is activated. */
@Component(service = ReportCatalogue.class)
public final class RegistryReports implements ReportCatalogue {
  /** The extension point. */
  public static final String EXTENSION_POINT = "org.xianjie.reporting.reports";

  private static final List<String> REQUIRED =
      List.of("id", "name", "module", "design", "permission");

  private final IExtensionRegistry registry;

  /** Creates the reader over the extension registry. */
  @Activate
  public RegistryReports(@Reference IExtensionRegistry registry) {
    this.registry = registry;
  }

  @Override
  public List<Report> reports() {
    return read().reports().stream().sorted(Comparator.comparing(Report::id)).toList();
  }

  @Override
  public Optional<Report> find(String id) {
    return reports().stream().filter(report -> report.id().equals(id)).findFirst();
  }

  @Override
  public List<Problem> problems() {
    return List.copyOf(read().problems());
  }

  private Reading read() {
    Map<String, Report> found = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
      String bundle = element.getContributor().getName();
      String id = attribute(element, "id");
      Optional<String> wrong = missing(element);
      URL design = wrong.isEmpty() ? design(element) : null;
      if (wrong.isPresent()) {
        problems.add(new Problem(bundle, id, wrong.get()));
      } else if (design == null) {
        problems.add(new Problem(bundle, id, "no design at " + attribute(element, "design")));
      } else if (found.containsKey(id)) {
        problems.add(new Problem(bundle, id, "published by " + found.get(id).bundle() + " too"));
      } else {
        found.put(id, report(element, design, bundle));
      }
    }
    return new Reading(List.copyOf(found.values()), problems);
  }

  private static Optional<String> missing(IConfigurationElement element) {
    return REQUIRED.stream()
        .filter(name -> attribute(element, name).isBlank())
        .findFirst()
        .map(name -> "attribute " + name + " is missing");
  }

  private static URL design(IConfigurationElement element) {
    Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
    return bundle == null ? null : bundle.getEntry(attribute(element, "design"));
  }

  private static Report report(IConfigurationElement element, URL design, String bundle) {
    String period = attribute(element, "period");
    return new Report(
        attribute(element, "id"),
        attribute(element, "name"),
        attribute(element, "module"),
        attribute(element, "permission"),
        period.isEmpty() ? "MONTH" : period,
        design,
        bundle);
  }

  private static String attribute(IConfigurationElement element, String name) {
    return Objects.requireNonNullElse(element.getAttribute(name), "");
  }

  private record Reading(List<Report> reports, List<Problem> problems) {}
}
