package org.xianjie.management.points;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.RecordType;

/**
 * The points of a cadre in a year 干部积分; the ledger is written from events, nobody adds points by
 * hand.
 */
@Entity
@Table(name = "cadre_points")
@RecordType(
    name = "cadre-points",
    prefix = "CP",
    columns = {"cadre", "year", "total"},
    searchable = {"code"})
public class CadrePoints extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cadre_id", nullable = false)
  private Cadre cadre;

  @Min(2000)
  @Max(2100)
  @Column(name = "cadre_points_year", nullable = false)
  private int year;

  @Group("computed")
  @Computed
  @Column(nullable = false)
  private int total;

  /** Creates an empty record; the kernel fills it. */
  public CadrePoints() {}

  /** Returns {@code cadre}: cadre. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Sets {@code cadre}: cadre. */
  public void setCadre(Cadre cadre) {
    this.cadre = cadre;
  }

  /** Returns {@code year}: year. */
  public int getYear() {
    return year;
  }

  /** Sets {@code year}: year. */
  public void setYear(int year) {
    this.year = year;
  }

  /** Returns {@code total}: total. */
  public int getTotal() {
    return total;
  }

  void computeTotal(int computed) {
    total = computed;
  }

  @Override
  protected String locate() {
    return cadre.getRegionCode();
  }
}
