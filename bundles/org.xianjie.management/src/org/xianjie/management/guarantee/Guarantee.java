package org.xianjie.management.guarantee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Encrypted;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/** A guarantee 保障记录 for a cadre or a township (MGT-R7). A check-up is a day, never a result. */
@Entity
@Table(name = "guarantee")
@RecordType(
    name = "guarantee",
    prefix = "GU",
    columns = {"cadre", "town", "kind", "day", "validTo", "amount", "belowAverage"},
    searchable = {"code"})
public class Guarantee extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "cadre_id")
  private Cadre cadre;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "town_id")
  private Organization town;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private GuaranteeKind kind;

  @NotNull
  @Column(name = "guarantee_day", nullable = false)
  private LocalDate day;

  @Column private LocalDate validTo;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "work_region_id")
  private Region workRegion;

  @DecimalMin("0")
  @Column(precision = 14, scale = 2)
  private BigDecimal amount;

  @DecimalMin("0")
  @Column(precision = 14, scale = 2)
  private BigDecimal localAverage;

  @Column(length = 60)
  private String policyNo;

  @Column(length = 200)
  private String solution;

  @Encrypted
  @LongText
  @Column(name = "guarantee_text", length = 900)
  private String text;

  @Group("computed")
  @Computed
  @Column(nullable = false)
  private boolean belowAverage;

  /** Creates an empty record; the kernel fills it. */
  public Guarantee() {}

  /** Returns {@code cadre}: cadre, or null. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Returns {@code town}: township, or null. */
  public Organization getTown() {
    return town;
  }

  /** Returns {@code kind}: kind. */
  public GuaranteeKind getKind() {
    return kind;
  }

  /** Returns {@code day}: day. */
  public LocalDate getDay() {
    return day;
  }

  /** Returns {@code validTo}: valid to, or null. */
  public LocalDate getValidTo() {
    return validTo;
  }

  /** Returns {@code workRegion}: region worked in, or null. */
  public Region getWorkRegion() {
    return workRegion;
  }

  /** Returns {@code amount}: amount, or null. */
  public BigDecimal getAmount() {
    return amount;
  }

  /** Returns {@code localAverage}: average of local office cadres, or null. */
  public BigDecimal getLocalAverage() {
    return localAverage;
  }

  /** Returns {@code policyNo}: policy number, or null. */
  public String getPolicyNo() {
    return policyNo;
  }

  /** Returns {@code text}: remarks, or null. */
  public String getText() {
    return text;
  }

  /** Returns {@code belowAverage}: below the local average. */
  public boolean isBelowAverage() {
    return belowAverage;
  }

  void computeBelowAverage(boolean computed) {
    belowAverage = computed;
  }

  @Override
  protected String locate() {
    return cadre == null ? town.getRegionCode() : cadre.getRegionCode();
  }
}
