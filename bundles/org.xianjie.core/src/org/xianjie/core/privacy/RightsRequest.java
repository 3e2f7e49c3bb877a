package org.xianjie.core.privacy;

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
import java.time.LocalDateTime;
import org.xianjie.core.household.Household;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Encrypted;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;

/**
 * A request of a household or a cadre about its personal information 个人信息权利申请 (domain.md §10.5), to
 * be answered within {@code P-RIGHTS-DAYS} working days.
 */
@Entity
@Table(name = "rights_request")
@RecordType(
    name = "rights-request",
    prefix = "RR",
    columns = {"kind", "household", "person", "receivedAt", "due", "state"})
public class RightsRequest extends AbstractRecord {
  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private RightsRequestKind kind;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "household_id")
  private Household household;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @NotNull
  @Column(nullable = false)
  private LocalDateTime receivedAt;

  @LongText
  @Encrypted
  @Column(length = 3000)
  private String text;

  @Computed
  @Column(nullable = false)
  private LocalDate due;

  @Computed
  @LongText
  @Encrypted
  @Column(length = 3000)
  private String answer;

  @Computed private LocalDateTime answeredAt;

  @Computed
  @Column(length = 64)
  private String answeredBy;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private RightsRequestState state;

  /** Creates an empty record; the kernel fills it. */
  public RightsRequest() {}

  /** Returns what is asked for. */
  public RightsRequestKind getKind() {
    return kind;
  }

  /** Returns the household it is about, or null. */
  public Household getHousehold() {
    return household;
  }

  /** Returns the person it is about, or null. */
  public Person getPerson() {
    return person;
  }

  /** Returns when it came in. */
  public LocalDateTime getReceivedAt() {
    return receivedAt;
  }

  /** Returns the last day on time. */
  public LocalDate getDue() {
    return due;
  }

  /** Sets the last day on time. */
  void setDue(LocalDate due) {
    this.due = due;
  }

  /** Remembers the answer. */
  void answered(String words, LocalDateTime at, String account) {
    answer = words;
    answeredAt = at;
    answeredBy = account;
  }

  @Override
  protected String locate() {
    return household == null ? person.getRegionCode() : household.getRegionCode();
  }
}
