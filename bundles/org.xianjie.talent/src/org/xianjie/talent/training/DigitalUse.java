package org.xianjie.talent.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.UniqueTogether;

/**
 * Whether a cadre used the tools in a month; found in domain events, never asked, without ranking
 * (S2 H3¶2).
 */
@Entity
@Table(name = "digital_use")
@RecordType(
    name = "digital-use",
    prefix = "DU",
    columns = {"cadre", "month", "used"},
    searchable = {"month"})
@UniqueTogether({"cadre", "month"})
public class DigitalUse extends AbstractRecord {
  @Computed
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cadre_id", nullable = false)
  private Cadre cadre;

  @Computed
  @NotBlank
  @Column(name = "use_month", nullable = false, length = 7)
  private String month;

  @Computed
  @Column(nullable = false)
  private boolean used;

  /** Creates an empty record; the kernel or the caller fills it. */
  public DigitalUse() {}

  /** Returns the cadre. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Sets the cadre. */
  public void setCadre(Cadre cadre) {
    this.cadre = cadre;
  }

  /** Returns the month. */
  public String getMonth() {
    return month;
  }

  /** Sets the month. */
  public void setMonth(String month) {
    this.month = month;
  }

  /** Sets whether used. */
  public void setUsed(boolean used) {
    this.used = used;
  }

  @Override
  protected String locate() {
    return cadre.getRegionCode();
  }
}
