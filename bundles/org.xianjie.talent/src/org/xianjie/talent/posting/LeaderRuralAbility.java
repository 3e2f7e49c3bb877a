package org.xianjie.talent.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.UniqueTogether;

/** Whether leaders know rural work 懂三农、会抓三农 (S0 §4.3.3(1)). */
@Entity
@Table(name = "leader_rural_ability")
@RecordType(
    name = "leader-ability",
    prefix = "LA",
    columns = {"organization", "cadre", "post"},
    searchable = {"code"})
@UniqueTogether({"organization", "cadre"})
public class LeaderRuralAbility extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "organization_id", nullable = false)
  private Organization organization;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cadre_id", nullable = false)
  private Cadre cadre;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private LeaderPost post;

  @LongText
  @Column(length = 2000)
  private String experience;

  @LongText
  @Column(length = 2000)
  private String training;

  /** Creates an empty record; the kernel or the caller fills it. */
  public LeaderRuralAbility() {}

  @Override
  protected String locate() {
    return organization.getRegionCode();
  }
}
