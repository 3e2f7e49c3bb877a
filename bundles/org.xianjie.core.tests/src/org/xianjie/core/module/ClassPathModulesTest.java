package org.xianjie.core.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xianjie.core.audit.AuditEntry;
import org.xianjie.core.region.Region;

class ClassPathModulesTest {
  private static final String REGION = Region.class.getName();

  @Test
  void readsTheCore() {
    Modules modules = ClassPathModules.read(Region.class.getClassLoader());
    assertEquals(List.of(), modules.problems());
    ModuleContribution core = modules.contributions().getFirst();
    assertEquals("core", core.id());
    assertTrue(core.recordTypes().contains(Region.class));
    assertTrue(core.entities().contains(AuditEntry.class));
    assertNotNull(core.roles());
    assertNotNull(core.resources().apply("NOTICE"));
    assertNull(core.resources().apply("missing.txt"));
    assertEquals(core.migrations().stream().sorted().toList(), core.migrations());
    assertTrue(core.migrations().stream().anyMatch(path -> path.startsWith("db/derby/")));
    assertTrue(modules.catalogue().find("region").isPresent());
    assertTrue(modules.find("core").isPresent());
    assertFalse(modules.find("nothing").isPresent());
  }

  @Test
  void aBrokenModuleIsLeftOutAndTheOthersStay() {
    ModuleAssembly assembly = new ModuleAssembly();
    Files files = new Files();
    assembly.add(module("zeta", "", List.of(REGION), List.of()), files);
    assembly.add(module("broken", "", List.of("org.xianjie.Missing"), List.of()), files);
    assembly.add(module("plain", "", List.of(String.class.getName()), List.of()), files);
    assembly.add(module("", "", List.of(), List.of()), files);
    assembly.add(module("zeta", "", List.of(), List.of()), files);
    assembly.add(module("lost", "lost.csv", List.of(), List.of()), files);
    assembly.add(module("core", "", List.of(), List.of(AuditEntry.class.getName())), files);
    Modules modules = assembly.modules();
    assertEquals(
        List.of("core", "zeta"),
        modules.contributions().stream().map(ModuleContribution::id).toList());
    assertEquals(5, modules.problems().size(), modules.problems().toString());
    assertTrue(modules.problems().get(0).startsWith("broken: "));
    assertEquals(List.of("db/derby/V1.sql"), modules.contributions().get(1).migrations());
  }

  private static ModuleDeclaration module(
      String id, String roles, List<String> types, List<String> entities) {
    return new ModuleDeclaration(id, roles, "db", types, entities);
  }

  private static final class Files implements ModuleSource {
    @Override
    public Class<?> load(String name) throws ClassNotFoundException {
      return Class.forName(name);
    }

    @Override
    public URL find(String path) {
      return null;
    }

    @Override
    public List<String> scripts(String folder) {
      assertEquals("db", folder);
      return List.of("db/derby/V1.sql");
    }
  }
}
