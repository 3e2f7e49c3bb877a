package org.xianjie.management.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.RecordType;

/**
 * A working day of a cadre 在岗; daytime only, filled by the system where a visit, a training or a
 * leave exists (C7).
 */
@Entity
@Table(name = "attendance")
@RecordType(
    name = "attendance",
    prefix = "AT",
    columns = {"day", "cadre", "presence", "source"},
    searchable = {"code"})
public class Attendance extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cadre_id", nullable = false)
  private Cadre cadre;

  @NotNull
  @Column(name = "attendance_day", nullable = false)
  private LocalDate day;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private Presence presence;

  @Group("computed")
  @Computed
  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private PresenceSource source;

  /** Creates an empty record; the kernel fills it. */
  public Attendance() {}

  /** Returns {@code cadre}: cadre. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Sets {@code cadre}: cadre. */
  public void setCadre(Cadre cadre) {
    this.cadre = cadre;
  }

  /** Returns {@code day}: day. */
  public LocalDate getDay() {
    return day;
  }

  /** Sets {@code day}: day. */
  public void setDay(LocalDate day) {
    this.day = day;
  }

  /** Returns {@code presence}: presence. */
  public Presence getPresence() {
    return presence;
  }

  /** Sets {@code presence}: presence. */
  public void setPresence(Presence presence) {
    this.presence = presence;
  }

  /** Returns {@code source}: source, or null. */
  public PresenceSource getSource() {
    return source;
  }

  void computeSource(PresenceSource computed) {
    source = computed;
  }

  @Override
  protected String locate() {
    return cadre.getRegionCode();
  }
}
