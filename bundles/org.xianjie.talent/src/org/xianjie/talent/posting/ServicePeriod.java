package org.xianjie.talent.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;

/** One service of a guide or urban expert; hours per village are counted from these. */
@Entity
@Table(name = "service_period")
@RecordType(
    name = "service-period",
    prefix = "SP",
    columns = {"guide", "date", "servedHours", "content"},
    searchable = {"content"})
public class ServicePeriod extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "guide_id", nullable = false)
  private RuralGuide guide;

  @NotNull
  @Column(name = "period_date", nullable = false)
  private LocalDate date;

  @Min(1)
  @Max(24)
  @Column(nullable = false)
  private int servedHours;

  @Column(length = 200)
  private String content;

  /** Creates an empty record; the kernel or the caller fills it. */
  public ServicePeriod() {}

  /** Returns the guide. */
  public RuralGuide getGuide() {
    return guide;
  }

  /** Returns the hours. */
  public int getServedHours() {
    return servedHours;
  }

  @Override
  protected String locate() {
    return guide.getRegionCode();
  }
}
