package org.xianjie.core.publicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xianjie.core.kernel.LabelCheck;

class PrivacyFilterTest {
  private final PrivacyFilter filter = new PrivacyFilter();

  @ParameterizedTest
  @CsvSource({
    "身份证 52060219900101001X 的农户,ID_NUMBER",
    "52060219900101 0015,ID_NUMBER",
    "联系 13800000001,PHONE",
    "联系１３８００００００１１,PHONE",
    "138-0000-0001,PHONE",
    "+8613800000001,PHONE",
    "电话 0856-5223344,PHONE",
    "卡号 6222 0212 3456 7890 123,BANK_ACCOUNT",
    "旧证 520602900101001,BANK_ACCOUNT",
    "其母患有重病,HEALTH"
  })
  void findsWhatIsPrivate(String text, PrivateMatter matter) {
    assertEquals(List.of(matter), matters(text));
  }

  @ParameterizedTest
  @CsvSource({
    "示例村 2026 年帮扶资金 20000.00 元公示",
    "区划 520602100001，文号 铜组发〔2026〕12号",
    "公示期 2026-06-01 至 2026-06-07",
    "编号 PN-2026-A1-000123"
  })
  void leavesOrdinaryTextAlone(String text) {
    assertEquals(List.of(), matters(text));
  }

  @Test
  void aNumberOfAnOfficeMayBePublished() {
    assertEquals(List.of(), filter.find("监督电话 0856-5223344", List.of("0856 5223344")));
    assertEquals(1, filter.find("监督电话 0856-5223344，13800000001", List.of("08565223344")).size());
  }

  @Test
  void neverRepeatsTheWholeNumber() {
    var finding = filter.find("52060219900101001X", List.of()).getFirst();
    assertFalse(finding.excerpt().contains("5206021990"));
  }

  @Test
  void everyMatterHasAName() {
    assertEquals(
        List.of(),
        LabelCheck.problems(
            PrivateMatter.class,
            Stream.of(PrivateMatter.values()).map(m -> "PrivateMatter." + m).toList()));
  }

  private List<PrivateMatter> matters(String text) {
    return filter.find(text, List.of()).stream().map(PrivacyFilter.Finding::matter).toList();
  }
}
