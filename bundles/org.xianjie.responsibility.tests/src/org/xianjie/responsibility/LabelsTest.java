package org.xianjie.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xianjie.core.kernel.LabelCheck;
import org.xianjie.core.module.ModuleContribution;
import org.xianjie.core.module.Modules;
import org.xianjie.responsibility.indicator.NeedIndicators;
import org.xianjie.responsibility.report.FunnelDataSet;

/** Every label of the module is there in both languages. */
class LabelsTest {
  @Test
  void areComplete() {
    Modules all = County.modules();
    List<ModuleContribution> own =
        all.contributions().stream()
            .filter(m -> m.id().equals("core") || m.id().equals("responsibility"))
            .toList();
    Modules modules = new Modules(own, all.problems());
    assertEquals(List.of(), LabelCheck.problems(modules, County.contributions().workflows()));
  }

  @Test
  void ofIndicatorsAndReportsAreComplete() {
    List<String> codes =
        new NeedIndicators().definitions().stream().map(d -> d.name().key()).toList();
    assertEquals(List.of(), LabelCheck.problems(NeedIndicators.class, codes));
    assertEquals(List.of(), LabelCheck.problems(FunnelDataSet.class, List.of("department.none")));
  }
}
