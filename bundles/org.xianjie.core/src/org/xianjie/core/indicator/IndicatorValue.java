package org.xianjie.core.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value of an indicator that was settled and is frozen (domain.md §3.2): later corrections of the
 * data do not change it. Denominator 0 means that there is no value.
 */
@Entity
@Table(name = "indicator_value")
@RecordType(
    name = "indicator-value",
    columns = {"indicator", "part", "region", "period", "numerator", "denominator", "asOf"})
public class IndicatorValue extends AbstractRecord {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Computed
  @NotBlank
  @Column(name = "indicator_code", nullable = false, length = 8)
  private String indicator;

  @Computed
  @Column(length = 32)
  private String part;

  @Computed
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @Computed
  @NotBlank
  @Column(name = "indicator_period", nullable = false, length = 8)
  private String period;

  @Computed
  @NotNull
  @Column(nullable = false)
  private Long numerator;

  @Computed
  @NotNull
  @Column(nullable = false)
  private Long denominator;

  @Computed
  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private IndicatorDefinition.Unit unit;

  @Computed
  @Column(length = 1000)
  private String excluded;

  @Computed
  @Column(nullable = false)
  private int formulaVersion;

  @Computed
  @NotNull
  @Column(nullable = false)
  private LocalDateTime asOf;

  /** Creates an empty record; the kernel or the caller fills it. */
  public IndicatorValue() {}

  /** Returns the code of the indicator. */
  public String getIndicator() {
    return indicator;
  }

  /** Returns the part of the indicator, or null. */
  public String getPart() {
    return part;
  }

  /** Returns the region whose subtree counts. */
  public Region getRegion() {
    return region;
  }

  /** Returns the period as written. */
  public String getPeriod() {
    return period;
  }

  /** Returns the numerator. */
  public Long getNumerator() {
    return numerator;
  }

  /** Returns the denominator; 0 means undefined. */
  public Long getDenominator() {
    return denominator;
  }

  /** Returns how numerator and denominator become a value. */
  public IndicatorDefinition.Unit getUnit() {
    return unit;
  }

  /** Returns how many were left out by reason, as JSON. */
  public String getExcluded() {
    return excluded;
  }

  /** Returns the version of the formula. */
  public int getFormulaVersion() {
    return formulaVersion;
  }

  /** Returns the data cut-off. */
  public LocalDateTime getAsOf() {
    return asOf;
  }

  /** Creates the frozen value of a figure. */
  static IndicatorValue of(
      IndicatorDefinition definition,
      IndicatorFigure figure,
      Region region,
      Period period,
      LocalDateTime asOf) {
    IndicatorValue value = new IndicatorValue();
    value.indicator = definition.code();
    value.part = figure.part().isEmpty() ? null : figure.part();
    value.region = region;
    value.period = period.name();
    value.numerator = figure.numerator();
    value.denominator = figure.denominator();
    value.unit = definition.unit();
    value.excluded = JSON.writeValueAsString(new TreeMap<>(figure.excluded()));
    value.formulaVersion = definition.formulaVersion();
    value.asOf = asOf;
    String suffix = figure.part().isEmpty() ? "" : "-" + figure.part();
    value.setCode(definition.code() + "@" + region.getCode() + "@" + period.name() + suffix);
    return value;
  }

  /** Returns the figure. */
  IndicatorFigure figure() {
    Map<String, Long> reasons = new TreeMap<>();
    if (excluded != null) {
      JSON.readTree(excluded)
          .properties()
          .forEach(entry -> reasons.put(entry.getKey(), entry.getValue().asLong()));
    }
    return new IndicatorFigure(part == null ? "" : part, numerator, denominator, reasons);
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
