package org.xianjie.core.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xianjie.core.indicator.IndicatorDefinition;
import org.xianjie.core.indicator.IndicatorReport;
import org.xianjie.core.module.ClassPathModules;
import org.xianjie.core.module.Modules;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.region.RegionRule;
import org.xianjie.core.security.Scope;
import org.xianjie.core.text.Message;

class LabelsTest {
  private final Modules modules = ClassPathModules.read(Region.class.getClassLoader());

  @Test
  void everyLabelOfTheCoreHasBothLanguages() {
    assertEquals(List.of(), LabelCheck.problems(modules, CoreWorkflows.all()));
  }

  @Test
  void theKernelsOwnFieldsAndEnumsHaveLabels() {
    assertEquals(
        List.of(),
        LabelCheck.problems(
            AbstractRecord.class,
            List.of("record.code", "record.version", "record.sourceNote", "record.updatedBy")));
    assertEquals(
        List.of(),
        LabelCheck.problems(
            IndicatorReport.class,
            Stream.concat(
                    Stream.of(IndicatorReport.Status.values()).map(s -> "Status." + s),
                    Stream.of(IndicatorDefinition.Unit.values()).map(u -> "Unit." + u))
                .toList()));
    assertEquals(
        List.of(),
        LabelCheck.problems(
            Scope.class, Stream.of(Scope.values()).map(s -> "Scope." + s).toList()));
  }

  @Test
  void findsWhatIsMissing() {
    List<String> problems = LabelCheck.problems(Region.class, List.of("region.nothing"));
    assertEquals(2, problems.size(), problems.toString());
    assertTrue(problems.get(0).contains("region.nothing"));
    assertTrue(problems.get(1).contains("messages_zh_CN.properties"));
  }

  @Test
  void argumentsAreShownInTheLanguageOfTheMessage() {
    Message message = Message.of(RegionRule.class, "refused.parent.missing", RegionLevel.TOWNSHIP);
    assertEquals("A Township needs the region above it.", message.text(Locale.ENGLISH));
    assertEquals("乡镇必须填写上级区划。", message.text(Locale.SIMPLIFIED_CHINESE));
  }
}
