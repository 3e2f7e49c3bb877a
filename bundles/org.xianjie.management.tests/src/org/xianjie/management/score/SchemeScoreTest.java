package org.xianjie.management.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xianjie.core.text.Message;

class SchemeScoreTest {
  private static final Map<Party, Integer> EQUAL =
      Map.of(Party.COUNTY_ORG, 25, Party.TOWN, 25, Party.VILLAGER_REP, 25, Party.THIRD_PARTY, 25);
  private static final SchemeIndicator A = indicator("A", "EFFECT", "60", true, "80");
  private static final SchemeIndicator B = indicator("B", "PROCESS", "40", false, "80");

  private final ForbiddenNames forbidden = ForbiddenNames.with(List.of());
  private final SchemeScore scheme = new SchemeScore(new SchemeLimits(60, 15), forbidden);

  @Test
  void computesTheScoreOfTheOracle() {
    PartyPart parties = parties(30, "100", 90, 80, 70, 60);
    assertEquals(List.of(), scheme.problems(List.of(A, B), parties));
    assertEquals(0, new BigDecimal("78.5").compareTo(SchemeScore.score(List.of(A, B), parties)));
  }

  @Test
  void withoutAFourPartyPartNobodyIsMissing() {
    PartyPart none = new PartyPart(0, BigDecimal.ZERO, BigDecimal.ZERO, EQUAL, Map.of());
    assertEquals(List.of(), scheme.problems(List.of(A, B), none));
    assertEquals(0, new BigDecimal("80").compareTo(SchemeScore.score(List.of(A, B), none)));
  }

  @ParameterizedTest
  @CsvSource({"150, 60", "-20, 0", "100, 60", "0, 0"})
  void clipsValues(String value, String expected) {
    PartyPart none = new PartyPart(0, BigDecimal.ZERO, BigDecimal.ZERO, EQUAL, Map.of());
    List<SchemeIndicator> indicators =
        List.of(
            indicator("A", "EFFECT", "60", true, value),
            indicator("B", "EFFECT", "40", false, "0"));
    assertEquals(0, new BigDecimal(expected).compareTo(SchemeScore.score(indicators, none)));
  }

  @ParameterizedTest
  @CsvSource({
    "60, 40.1, sum process",
    "60, 39.9, sum",
    "59.9, 40, sum effect",
    "59, 41, effect process",
    "110, -10, negative",
    "0, 0, sum effect contact"
  })
  void refusesWeights(String effect, String process, String reasons) {
    List<SchemeIndicator> indicators =
        List.of(
            indicator("A", "EFFECT", effect, true, "80"),
            indicator("B", "PROCESS", process, false, "80"));
    assertEquals(reasons, reasons(indicators, parties(30, "100", 90, 80, 70, 60)));
  }

  @Test
  void traceCountsWithProcess() {
    List<SchemeIndicator> indicators =
        List.of(
            indicator("A", "EFFECT", "50", true, "80"),
            indicator("B", "PROCESS", "25", false, "80"),
            indicator("C", "TRACE", "25", false, "80"));
    assertEquals("effect process", reasons(indicators, parties(0, "0", 0, 0, 0, 0)));
  }

  @ParameterizedTest
  @CsvSource({"60, ''", "59.9, party.effect"})
  void theFourPartyPartIsAboutEffectToo(String share, String reasons) {
    assertEquals(reasons, reasons(List.of(A, B), parties(30, share, 90, 80, 70, 60)));
    assertEquals("", reasons(List.of(A, B), parties(0, share, 90, 80, 70, 60)));
  }

  @ParameterizedTest
  @CsvSource({
    "21, 30, 0, contact",
    "22, 30, 0, ''",
    "15, 0, 0, ''",
    "14.9, 0, 0, contact",
    "15, 30, 15, ''",
    "15, 30, 14, contact"
  })
  void contactWorkIsMandatory(String weight, int share, String asked, String reasons) {
    BigDecimal contact = new BigDecimal(weight);
    List<SchemeIndicator> indicators =
        List.of(
            indicator("A", "EFFECT", weight, true, "80"),
            indicator(
                "B", "EFFECT", BigDecimal.valueOf(100).subtract(contact).toString(), false, "80"));
    PartyPart all = parties(share, "100", 90, 80, 70, 60);
    PartyPart part =
        new PartyPart(share, all.effectShare(), new BigDecimal(asked), all.weights(), all.means());
    assertEquals(reasons, reasons(indicators, part));
  }

  @Test
  void everyMissingOpinionAndValueIsNamed() {
    PartyPart parties =
        new PartyPart(
            30,
            new BigDecimal("100"),
            BigDecimal.ZERO,
            EQUAL,
            Map.of(Party.TOWN, BigDecimal.TEN, Party.COUNTY_ORG, BigDecimal.TEN));
    List<SchemeIndicator> indicators =
        List.of(A, new SchemeIndicator("B", null, IndicatorKind.PROCESS, n("40"), false, null));
    assertEquals("value party party", reasons(indicators, parties));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "台账完整性",
        "台账资料齐全率",
        "档案完备率",
        "材料完整度",
        "痕迹资料",
        "报表及时性",
        "报表报送及时率",
        "填报及时率",
        "上报时效",
        "　台 账·完 整 性 ",
        "各村【台账】的完整性得分",
        "台帐完整率",
        "臺賬完整性",
        "资料报送的及时率",
        "Ledger  Completeness",
        "ＬＥＤＧＥＲ－completeness",
        "Report timeliness",
        "台\u200B账完整性"
      })
  void theAbolishedIndicatorsAreRefusedUnderAnyName(String name) {
    assertTrue(forbidden.find(name).isPresent(), name);
    SchemeIndicator disguised =
        new SchemeIndicator("A", name, IndicatorKind.EFFECT, n("60"), true, n("80"));
    assertEquals("forbidden", reasons(List.of(disguised, B), parties(30, "100", 90, 80, 70, 60)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TIMELINESS", "LEDGER"})
  void theAbolishedIndicatorsAreRefusedByKind(String kind) {
    List<SchemeIndicator> indicators =
        List.of(
            indicator("A", "EFFECT", "60", true, "80"),
            indicator("B", "PROCESS", "30", false, "80"),
            indicator("C", kind, "10", false, "80"));
    assertEquals("forbidden", reasons(indicators, parties(30, "100", 90, 80, 70, 60)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"群众满意度", "问题解决率", "需求按时响应率", "产业增收", "能力提升", "村集体经济收入", "有效走访率"})
  void honestIndicatorsAreAllowed(String name) {
    assertEquals(Optional.empty(), forbidden.find(name));
  }

  @Test
  void regionsMayAddNames() {
    assertTrue(ForbiddenNames.with(List.of("痕迹*管理")).find("痕迹化管理得分").isPresent());
    assertEquals(Optional.empty(), forbidden.find("痕迹化管理得分"));
  }

  @Test
  void orderNeverMatters() {
    Random random = new Random(6);
    List<SchemeIndicator> indicators = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      indicators.add(indicator("I" + i, "EFFECT", "10", i < 2, "" + random.nextInt(100) + ".5"));
    }
    PartyPart parties = parties(30, "100", 90, 80, 70, 60);
    BigDecimal score = SchemeScore.score(indicators, parties);
    Collections.shuffle(indicators, random);
    assertEquals(0, score.compareTo(SchemeScore.score(indicators, parties)));
  }

  private String reasons(List<SchemeIndicator> indicators, PartyPart parties) {
    return String.join(
        " ",
        scheme.problems(indicators, parties).stream()
            .map(Message::key)
            .map(key -> key.substring("refused.".length()))
            .toList());
  }

  private static PartyPart parties(int share, String effect, int... means) {
    Map<Party, BigDecimal> opinions = new EnumMap<>(Party.class);
    for (Party party : Party.values()) {
      opinions.put(party, BigDecimal.valueOf(means[party.ordinal()]));
    }
    return new PartyPart(share, n(effect), BigDecimal.ZERO, EQUAL, opinions);
  }

  private static SchemeIndicator indicator(
      String code, String kind, String weight, boolean contact, String value) {
    return new SchemeIndicator(
        code, "Name", IndicatorKind.valueOf(kind), n(weight), contact, n(value));
  }

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }
}
