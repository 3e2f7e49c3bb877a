package org.xianjie.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xianjie.core.kernel.LabelCheck;
import org.xianjie.core.module.ModuleContribution;
import org.xianjie.core.module.Modules;

/** Every label of the module is there in both languages. */
class LabelsTest {
  @Test
  void areComplete() {
    Modules all = County.modules();
    List<ModuleContribution> own =
        all.contributions().stream()
            .filter(m -> m.id().equals("core") || m.id().equals("governance"))
            .toList();
    Modules modules = new Modules(own, all.problems());
    assertEquals(List.of(), LabelCheck.problems(modules, Services.all().workflows()));
  }
}
