package org.xianjie.core.parameter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.RegionClass;
import org.xianjie.core.security.Permissions;

/** A threshold for a scope and a time (domain.md §2). */
@Entity
@Table(name = "parameter")
@RecordType(
    name = "parameter",
    prefix = "PV",
    reference = true,
    columns = {
      "parameterCode",
      "value",
      "unit",
      "operator",
      "scopeRegion",
      "phase",
      "regionClass",
      "validFrom",
      "sourceTag"
    })
public class Parameter extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 32)
  private String parameterCode;

  @NotBlank
  @Column(name = "parameter_value", nullable = false, length = 200)
  private String value;

  @Column(length = 16)
  private String unit;

  @Column(name = "comparison", length = 4)
  private String operator;

  @Column(length = 16)
  private String scopeRegion;

  @Enumerated(EnumType.STRING)
  @Column(length = 8)
  private ProgrammePhase phase;

  @Enumerated(EnumType.STRING)
  @Column(length = 8)
  private RegionClass regionClass;

  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  private LocalDate validTo;

  @NotBlank
  @Column(nullable = false, length = 60)
  private String sourceTag;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "parameter_kind", nullable = false, length = 8)
  private ParameterKind kind;

  /** Creates an empty record; the kernel or the caller fills it. */
  public Parameter() {}

  /** Returns the parameter it is a value of. */
  public String getParameterCode() {
    return parameterCode;
  }

  /** Sets the parameter it is a value of. */
  public void setParameterCode(String parameterCode) {
    this.parameterCode = parameterCode;
  }

  /** Returns the value as text. */
  public String getValue() {
    return value;
  }

  /** Sets the value as text. */
  public void setValue(String value) {
    this.value = value;
  }

  /** Returns the unit. */
  public String getUnit() {
    return unit;
  }

  /** Sets the unit. */
  public void setUnit(String unit) {
    this.unit = unit;
  }

  /** Returns the comparison of a target. */
  public String getOperator() {
    return operator;
  }

  /** Sets the comparison of a target. */
  public void setOperator(String operator) {
    this.operator = operator;
  }

  /** Returns the region it is set for; empty for everywhere. */
  public String getScopeRegion() {
    return scopeRegion;
  }

  /** Sets the region it is set for; empty for everywhere. */
  public void setScopeRegion(String scopeRegion) {
    this.scopeRegion = scopeRegion;
  }

  /** Returns the programme phase, or null for every phase. */
  public ProgrammePhase getPhase() {
    return phase;
  }

  /** Sets the programme phase, or null for every phase. */
  public void setPhase(ProgrammePhase phase) {
    this.phase = phase;
  }

  /** Returns the region class, or null for every class. */
  public RegionClass getRegionClass() {
    return regionClass;
  }

  /** Sets the region class, or null for every class. */
  public void setRegionClass(RegionClass regionClass) {
    this.regionClass = regionClass;
  }

  /** Returns the first day of validity. */
  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** Sets the first day of validity. */
  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  /** Returns the last day of validity, or null. */
  public LocalDate getValidTo() {
    return validTo;
  }

  /** Sets the last day of validity, or null. */
  public void setValidTo(LocalDate validTo) {
    this.validTo = validTo;
  }

  /** Returns the source. */
  public String getSourceTag() {
    return sourceTag;
  }

  /** Sets the source. */
  public void setSourceTag(String sourceTag) {
    this.sourceTag = sourceTag;
  }

  /** Returns how binding it is. */
  public ParameterKind getKind() {
    return kind;
  }

  /** Sets how binding it is. */
  public void setKind(ParameterKind kind) {
    this.kind = kind;
  }

  @Override
  protected String locate() {
    return Permissions.EVERYWHERE;
  }
}
