package org.xianjie.management.guarantee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Encrypted;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;

/** A heart-to-heart talk 谈心谈话 with a cadre; lists show only that it was held (S0 §4.5.3). */
@Entity
@Table(name = "talk_record")
@RecordType(
    name = "talk-record",
    prefix = "TR",
    columns = {"cadre", "partner", "day", "followUp"},
    searchable = {"code"})
public class TalkRecord extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cadre_id", nullable = false)
  private Cadre cadre;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "partner_id", nullable = false)
  private Cadre partner;

  @NotNull
  @Column(name = "talk_record_day", nullable = false)
  private LocalDate day;

  @Encrypted
  @LongText
  @Column(length = 2100)
  private String topics;

  @Encrypted
  @LongText
  @Column(length = 2100)
  private String difficulties;

  @Column(length = 200)
  private String followUp;

  /** Creates an empty record; the kernel fills it. */
  public TalkRecord() {}

  /** Returns {@code cadre}: cadre. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Returns {@code partner}: talked with. */
  public Cadre getPartner() {
    return partner;
  }

  /** Returns {@code day}: day. */
  public LocalDate getDay() {
    return day;
  }

  @Override
  protected String locate() {
    return cadre.getRegionCode();
  }
}
