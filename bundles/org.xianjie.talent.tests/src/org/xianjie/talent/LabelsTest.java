package org.xianjie.talent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xianjie.core.kernel.LabelCheck;
import org.xianjie.core.module.ModuleContribution;
import org.xianjie.core.module.Modules;
import org.xianjie.testing.ModuleDatabase;

/** Every label of the module is there in both languages. */
class LabelsTest {
  @Test
  void areComplete() {
    Modules all = ModuleDatabase.modules();
    List<ModuleContribution> own =
        all.contributions().stream()
            .filter(m -> m.id().equals("core") || m.id().equals("talent"))
            .toList();
    Modules modules = new Modules(own, all.problems());
    assertEquals(List.of(), LabelCheck.problems(modules, TalentContributions.all().workflows()));
  }
}
