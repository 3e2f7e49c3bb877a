package org.xianjie.organization.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xianjie.core.indicator.IndicatorFigure;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.Villages;

/** Figures per village: secretaries and collective income. */
final class VillageFigures {
  private VillageFigures() {}

  /** K-31: villages whose secretary in office also heads the committee, of all villages. */
  static IndicatorFigure oneShoulder(IndicatorQuestion question) {
    LocalDate day = Days.last(question);
    List<Region> villages = Villages.of(question.session(), question.regionCode(), day);
    Set<String> both =
        Set.copyOf(
            question
                .session()
                .entityManager()
                .createQuery(
                    "select distinct s.village.code from SecretaryProfile s"
                        + " where s.deleted = false and s.reserve = false"
                        + " and s.committeeHead = true and s.validFrom <= :day"
                        + " and (s.validTo is null or s.validTo >= :day)",
                    String.class)
                .setParameter("day", day)
                .getResultList());
    long held = villages.stream().map(Region::getCode).filter(both::contains).count();
    return new IndicatorFigure("", held, villages.size(), Map.of());
  }

  /** K-32: income of the collectives in the period in whole yuan, per village. */
  static IndicatorFigure income(IndicatorQuestion question) {
    LocalDate day = Days.last(question);
    List<Region> villages = Villages.of(question.session(), question.regionCode(), day);
    Set<String> codes = villages.stream().map(Region::getCode).collect(Collectors.toSet());
    BigDecimal income =
        question
            .session()
            .entityManager()
            .createQuery(
                "select i.village.code, sum(i.amount) from IncomeEntry i where i.deleted = false"
                    + " and i.date >= :from and i.date <= :day group by i.village.code",
                Object[].class)
            .setParameter("from", question.period().from())
            .setParameter("day", day)
            .getResultStream()
            .filter(row -> codes.contains(row[0]))
            .map(row -> (BigDecimal) row[1])
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    long yuan = income.setScale(0, RoundingMode.HALF_UP).longValueExact();
    return new IndicatorFigure("", yuan, villages.size(), Map.of());
  }
}
