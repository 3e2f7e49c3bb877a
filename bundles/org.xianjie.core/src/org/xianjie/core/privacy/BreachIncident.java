package org.xianjie.core.privacy;

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
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.core.region.Region;

/** An incident in which personal information got out or was lost 个人信息安全事件 (domain.md §10.5). */
@Entity
@Table(name = "breach_incident")
@RecordType(
    name = "breach-incident",
    prefix = "BI",
    columns = {"region", "noticedAt", "persons", "state"})
public class BreachIncident extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @NotNull
  @Column(nullable = false)
  private LocalDateTime noticedAt;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 2000)
  private String text;

  @Column(nullable = false)
  private int persons;

  @Computed private LocalDateTime notifiedAt;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private BreachState state;

  /** Creates an empty record; the kernel fills it. */
  public BreachIncident() {}

  /** Returns where it happened. */
  public Region getRegion() {
    return region;
  }

  /** Returns when it was noticed. */
  public LocalDateTime getNoticedAt() {
    return noticedAt;
  }

  /** Remembers when the persons and the authority were told. */
  void notified(LocalDateTime at) {
    notifiedAt = at;
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
