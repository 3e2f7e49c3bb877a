package org.xianjie.management.algorithm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.algorithm.Input;
import org.xianjie.core.algorithm.Output;
import org.xianjie.core.algorithm.Thresholds;
import org.xianjie.core.region.RegionClass;
import org.xianjie.core.text.Message;
import org.xianjie.management.funding.FundDistribution;
import org.xianjie.management.funding.FundRules;
import org.xianjie.management.funding.VillageFund;

/** ALG-11 on named values; money in yuan with at most two decimals. */
@Component(service = Algorithm.class)
public final class FundAlgorithm implements Algorithm {
  private static final int MOST = 1_000_000;
  private static final long MOST_YUAN = 100_000_000_000L;
  private static final int YUAN = 100;
  private static final Set<RegionClass> TILTED = EnumSet.of(RegionClass.CENTRAL, RegionClass.WEST);

  @Override
  public int number() {
    return 11;
  }

  @Override
  public Map<String, Object> run(Input input, Thresholds thresholds) {
    List<VillageFund> villages = input.objects("villages").stream().map(this::village).toList();
    input.unique("villages", villages.stream().map(VillageFund::code).toList());
    input.require("total");
    input.require("reserve");
    Long total = fen(input, "total");
    Long reserve = fen(input, "reserve");
    Input uses = input.object("uses");
    Long soft = fen(uses, "soft");
    Long all = fen(uses, "all");
    input.check();
    FundDistribution distribution =
        new FundDistribution(
            new FundRules(
                (long) thresholds.integer("P-FUND-VILLAGE") * YUAN,
                thresholds.integer("P-FUND-TILT"),
                thresholds.integer("P-FUND-CLIP"),
                thresholds.integer("P-FUND-RATED"),
                thresholds.integer("P-FUND-SOFT")));
    FundDistribution.Result result = distribution.distribute(villages, total, reserve);
    return Output.of(
        "reserve", yuan(result.reserve()),
        "grants", result.grants().stream().map(FundAlgorithm::grant).toList(),
        "missing", yuan(result.missing()),
        "softEnough", soft == null || all == null ? null : distribution.isSoftEnough(soft, all));
  }

  private VillageFund village(Input village) {
    RegionClass region = village.choice("regionClass", RegionClass.class);
    int needs = village.integer("needs", 0, MOST, 0);
    int rated = village.integer("rated", 0, MOST, 0);
    return new VillageFund(
        village.code("code"),
        region != null && TILTED.contains(region),
        village.integer("solved", 0, needs, 0),
        needs,
        village.integer("satisfied", 0, rated, 0),
        rated);
  }

  private static Long fen(Input input, String field) {
    BigDecimal yuan = input.number(field, 0, MOST_YUAN);
    if (yuan == null) {
      return null;
    }
    if (yuan.stripTrailingZeros().scale() > 2) {
      input.problem(Message.of(FundAlgorithm.class, "fund.decimals", input.path(field)));
      return null;
    }
    return yuan.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
  }

  private static BigDecimal yuan(long fen) {
    return Output.decimal(BigDecimal.valueOf(fen, 2));
  }

  private static Map<String, Object> grant(FundDistribution.Grant grant) {
    return Output.of(
        "village", grant.village(),
        "grant", yuan(grant.guaranteed() + grant.bonus()),
        "guaranteed", yuan(grant.guaranteed()),
        "bonus", yuan(grant.bonus()),
        "factor", Output.decimal(grant.factor()),
        "byEffect", grant.byEffect());
  }
}
