package org.xianjie.core.module;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.kernel.SystemTask;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;

/**
 * Keeps the module registry: what is installed, in which version, what it provides and consumes.
 */
@Component(service = SystemTask.class)
public final class ModuleRegister implements SystemTask {
  /** What is known about an installed module. */
  private record Installed(String version, String provides, String consumes) {}

  @Override
  public String name() {
    return "module-register";
  }

  @Override
  public int run(Kernel kernel) {
    Map<String, Set<String>> provided = kernel.facts().codesByModule();
    Map<String, Set<String>> consumed = kernel.events().typesByConsumer();
    Map<String, Installed> installed =
        kernel.modules().contributions().stream()
            .collect(
                Collectors.toMap(
                    ModuleContribution::id,
                    module ->
                        new Installed(
                            version(module),
                            String.join(";", provided.getOrDefault(module.id(), Set.of())),
                            consumes(module.id(), consumed))));
    LocalDate today = kernel.clock().now().toLocalDate();
    return kernel
        .store()
        .write(
            new Authorship(Caller.SYSTEM, "modules", ""),
            session -> update(session, installed, today));
  }

  private static int update(Session session, Map<String, Installed> installed, LocalDate today) {
    int changed = 0;
    for (ModuleInfo info : session.list(RecordQuery.of(ModuleInfo.class))) {
      if (info.isInstalled() && !installed.containsKey(info.getCode())) {
        info.setInstalled(false);
        info.setRemovedOn(today);
        changed++;
      }
    }
    for (Map.Entry<String, Installed> entry : installed.entrySet()) {
      changed += update(session, entry.getKey(), entry.getValue(), today) ? 1 : 0;
    }
    return changed;
  }

  private static boolean update(Session session, String id, Installed now, LocalDate today) {
    ModuleInfo info = session.find(ModuleInfo.class, id).orElseGet(() -> entry(id));
    boolean equal =
        info.isInstalled()
            && now.version().equals(info.getModuleVersion())
            && now.provides().equals(Objects.requireNonNullElse(info.getProvides(), ""))
            && now.consumes().equals(Objects.requireNonNullElse(info.getConsumes(), ""));
    if (equal) {
      return false;
    }
    if (!info.isInstalled()) {
      info.setInstalled(true);
      info.setInstalledOn(today);
      info.setRemovedOn(null);
    }
    info.setModuleVersion(now.version());
    info.setProvides(now.provides());
    info.setConsumes(now.consumes());
    if (info.getId() == null) {
      session.add(info);
    }
    return true;
  }

  private static ModuleInfo entry(String id) {
    ModuleInfo info = new ModuleInfo();
    info.setCode(id);
    return info;
  }

  /** Names of consumers begin with the id of their module. */
  private static String consumes(String module, Map<String, Set<String>> consumed) {
    Set<String> types = new TreeSet<>();
    consumed.forEach(
        (consumer, wanted) -> {
          if (consumer.startsWith(module + ".")) {
            types.addAll(wanted);
          }
        });
    return String.join(";", types);
  }

  private static String version(ModuleContribution module) {
    Bundle bundle =
        module.recordTypes().isEmpty()
            ? null
            : FrameworkUtil.getBundle(module.recordTypes().getFirst());
    return bundle == null ? "-" : bundle.getVersion().toString();
  }
}
