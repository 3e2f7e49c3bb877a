package org.xianjie.organization.network;

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
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;

/** What paired branches do together 支部联支部 (S1 §1.1.2). */
@Entity
@Table(name = "pair_activity")
@RecordType(
    name = "pair-activity",
    prefix = "PA",
    columns = {"partyOrg", "kind", "date"},
    searchable = {"content"})
public class PairActivity extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "party_org_id", nullable = false)
  private PartyOrg partyOrg;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "activity_kind", nullable = false, length = 24)
  private PairActivityKind kind;

  @NotNull
  @Column(name = "activity_date", nullable = false)
  private LocalDate date;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 2000)
  private String content;

  /** Creates an empty record; the kernel or the caller fills it. */
  public PairActivity() {}

  /** Returns the party organization. */
  public PartyOrg getPartyOrg() {
    return partyOrg;
  }

  @Override
  protected String locate() {
    return partyOrg.getRegionCode();
  }
}
