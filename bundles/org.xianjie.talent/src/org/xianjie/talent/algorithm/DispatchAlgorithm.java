package org.xianjie.talent.algorithm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.algorithm.Input;
import org.xianjie.core.algorithm.Output;
import org.xianjie.core.algorithm.Thresholds;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.person.CadreRank;
import org.xianjie.core.text.Message;
import org.xianjie.talent.dispatch.Candidate;
import org.xianjie.talent.dispatch.DispatchPlan;
import org.xianjie.talent.dispatch.Quotas;
import org.xianjie.talent.dispatch.TeamDispatch;
import org.xianjie.talent.dispatch.Township;

/** ALG-2 on named values. */
@Component(service = Algorithm.class)
public final class DispatchAlgorithm implements Algorithm {
  private static final int MOST_STATES = 500_000;
  private static final int MOST_SEATS = 1_000;
  private static final int MOST_PLACES = 40_000;
  private static final int PERCENT = 100;
  private static final int DECIMALS = 9;
  private static final long MOST_SCORE = 1_000_000;
  private static final int YOUNG_AGE = 35;
  private static final Set<OrganizationLevel> UPPER =
      EnumSet.of(OrganizationLevel.PROV, OrganizationLevel.CITY);

  @Override
  public int number() {
    return 2;
  }

  @Override
  public Map<String, Object> run(Input input, Thresholds thresholds) {
    input.require("date");
    Ages ages = Ages.of(input, thresholds);
    List<Township> townships = input.objects("townships").stream().map(this::township).toList();
    List<Candidate> cadres =
        input.objects("cadres").stream().map(cadre -> cadre(cadre, ages)).toList();
    input.unique("townships", townships.stream().map(Township::code).toList());
    input.unique("cadres", cadres.stream().map(Candidate::code).toList());
    Input shares = input.object("quotas");
    Quotas quotas =
        new Quotas(
            shares.integer("provCity", 0, PERCENT, thresholds.integer("P-PROV-CITY")),
            shares.integer("firstSecretaryLevel", 0, PERCENT, thresholds.integer("P-FS-LEVEL")),
            shares.integer("young", 0, PERCENT, thresholds.integer("P-AGE-YOUNG")));
    if ((long) townships.size() * cadres.size() > MOST_PLACES) {
      input.problem(Message.of(DispatchAlgorithm.class, "dispatch.large", MOST_PLACES));
    }
    input.check();
    return output(new TeamDispatch(quotas, MOST_STATES).plan(townships, cadres));
  }

  /** How ages count on the snapshot day. */
  private record Ages(LocalDate date, boolean includes, int from, int to) {
    static Ages of(Input input, Thresholds thresholds) {
      List<Integer> main =
          Arrays.stream(thresholds.text("P-AGE-MAIN").split("-")).map(Integer::valueOf).toList();
      Boolean includes = input.object("quotas").flag("youngIncludes35");
      return new Ages(
          input.date("date"),
          includes == null ? thresholds.flag("P-AGE-YOUNG-INCL") : includes,
          main.getFirst(),
          main.getLast());
    }

    boolean isYoung(LocalDate birth) {
      return isBetween(birth, 0, includes ? YOUNG_AGE : YOUNG_AGE - 1);
    }

    boolean isMain(LocalDate birth) {
      return isBetween(birth, from, to);
    }

    /** Completed years; unknown is neither. */
    private boolean isBetween(LocalDate birth, int least, int most) {
      if (birth == null || date == null) {
        return false;
      }
      int age = Period.between(birth, date).getYears();
      return age >= least && age <= most;
    }
  }

  private Township township(Input township) {
    township.require("seats");
    int seats = township.integer("seats", 0, MOST_SEATS, 0);
    List<String> villages = township.texts("villages");
    township.unique("villages", villages);
    return new Township(
        township.code("code"),
        township.text("needType"),
        seats,
        township.integer("firstSecretaries", 0, seats, 0),
        villages);
  }

  private Candidate cadre(Input cadre, Ages ages) {
    LocalDate birth = cadre.date("birthDate");
    Input scores = cadre.object("score");
    Map<String, Long> nanos = new HashMap<>();
    for (String township : scores.names()) {
      BigDecimal score = scores.number(township, 0, MOST_SCORE);
      if (score != null) {
        BigDecimal rounded = score.setScale(DECIMALS, RoundingMode.HALF_UP);
        nanos.put(township, rounded.unscaledValue().longValueExact());
      }
    }
    OrganizationLevel employer = cadre.choice("employerLevel", OrganizationLevel.class);
    Set<String> overrides = new HashSet<>();
    for (Input override : cadre.objects("overrides")) {
      override.code("reason");
      overrides.add(override.code("township"));
    }
    return new Candidate(
        cadre.code("code"),
        employer != null && UPPER.contains(employer),
        isSectionLevel(cadre),
        ages.isYoung(birth),
        ages.isMain(birth),
        new HashSet<>(cadre.texts("fields")),
        cadre.text("current"),
        nanos,
        overrides);
  }

  /** TAL-R2; where nothing else is said, who holds the rank is a leading cadre. */
  private static boolean isSectionLevel(Input cadre) {
    CadreRank rank = cadre.choice("rank", CadreRank.class);
    boolean leader = !Boolean.FALSE.equals(cadre.flag("isLeader"));
    boolean equal = cadre.text("gradeRank") != null;
    return rank != null && rank.compareTo(CadreRank.DEPUTY_SECTION) >= 0 && (leader || equal);
  }

  private static Map<String, Object> output(DispatchPlan plan) {
    Map<String, Object> output =
        Output.of(
            "assignments", plan.assignments().stream().map(DispatchAlgorithm::place).toList(),
            "seats", plan.seats(),
            "filled", plan.filled(),
            "quotas", plan.quotas().stream().map(DispatchAlgorithm::quota).toList(),
            "objective",
                List.of(
                    plan.filled(), plan.missing(), score(plan.score()), plan.moved(), plan.load()),
            "bound", score(plan.bound()));
    if (plan.missing() > 0) {
      output.put("largestTeam", plan.largestTeam());
    }
    return output;
  }

  private static Map<String, Object> place(DispatchPlan.Place place) {
    return Output.of(
        "cadre", place.cadre(),
        "township", place.township(),
        "role", place.firstSecretary() ? "FIRST_SEC" : "MEMBER",
        "villages", place.villages());
  }

  private static Map<String, Object> quota(DispatchPlan.QuotaResult quota) {
    return Output.of(
        "code", quota.code(),
        "num", quota.numerator(),
        "den", quota.denominator(),
        "met", quota.missing() == 0,
        "attainableNum", quota.attainableNumerator(),
        "attainableDen", quota.attainableDenominator(),
        "missing", quota.missing(),
        "missingPeople",
            quota.missingPeople().stream()
                .map(
                    person ->
                        Output.of(
                            "township", person.township(),
                            "needType", person.needType(),
                            "insteadOf", person.insteadOf()))
                .toList());
  }

  private static BigDecimal score(long nanos) {
    return Output.decimal(BigDecimal.valueOf(nanos, DECIMALS));
  }
}
