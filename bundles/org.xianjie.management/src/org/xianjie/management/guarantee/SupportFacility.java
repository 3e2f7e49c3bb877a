package org.xianjie.management.guarantee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.Personal;
import org.xianjie.core.record.RecordType;

/** Psychological support: it exists or not. No person, no content (P-PSY, Y26). */
@Entity
@Table(name = "support_facility")
@RecordType(
    name = "support-facility",
    prefix = "SF",
    columns = {"organization", "kind", "telephone", "hours", "validTo", "shownUse"},
    searchable = {"code"})
public class SupportFacility extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "organization_id", nullable = false)
  private Organization organization;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private FacilityKind kind;

  @NotBlank
  @Column(nullable = false, length = 40)
  private String telephone;

  @NotBlank
  @Column(name = "support_facility_hours", nullable = false, length = 60)
  private String hours;

  @Column private LocalDate validTo;

  @Personal
  @Min(0)
  @Column
  private Integer yearlyUseCount;

  @Group("computed")
  @Computed
  @Column(length = 12)
  private String shownUse;

  /** Creates an empty record; the kernel fills it. */
  public SupportFacility() {}

  /** Returns {@code organization}: organization. */
  public Organization getOrganization() {
    return organization;
  }

  /** Returns {@code validTo}: valid to, or null. */
  public LocalDate getValidTo() {
    return validTo;
  }

  /** Returns {@code yearlyUseCount}: uses in the year, or null. */
  public Integer getYearlyUseCount() {
    return yearlyUseCount;
  }

  /** Returns {@code shownUse}: uses as shown, or null. */
  public String getShownUse() {
    return shownUse;
  }

  void computeShownUse(String computed) {
    shownUse = computed;
  }

  @Override
  protected String locate() {
    return organization.getRegionCode();
  }
}
