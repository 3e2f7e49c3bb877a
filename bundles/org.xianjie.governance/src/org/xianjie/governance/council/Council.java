package org.xianjie.governance.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/**
 * The villagers’ council 村民议事会 of a village; discusses major matters before they are decided
 * (GOV-R1).
 */
@Entity
@Table(name = "council")
@RecordType(
    name = "council",
    prefix = "CN",
    columns = {"village", "chair", "validFrom", "validTo", "members", "quorum"},
    searchable = {"code"})
public class Council extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "organization_id", nullable = false)
  private Organization organization;

  @NotBlank
  @Column(nullable = false, length = 60)
  private String chair;

  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  @Column private LocalDate validTo;

  @Group("computed")
  @Computed
  @Column
  private Integer members;

  @Computed @Column private Integer quorum;

  /** Creates an empty record; the kernel fills it. */
  public Council() {}

  /** Returns {@code village}: village. */
  public Region getVillage() {
    return village;
  }

  /** Returns {@code organization}: organization. */
  public Organization getOrganization() {
    return organization;
  }

  /** Returns {@code validFrom}: from. */
  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** Returns {@code validTo}: to, or null. */
  public LocalDate getValidTo() {
    return validTo;
  }

  /** Returns {@code members}: members in office, or null. */
  public Integer getMembers() {
    return members;
  }

  void computeMembers(Integer computed) {
    members = computed;
  }

  /** Returns {@code quorum}: quorum, or null. */
  public Integer getQuorum() {
    return quorum;
  }

  void computeQuorum(Integer computed) {
    quorum = computed;
  }

  @Override
  protected String locate() {
    return village.getCode();
  }
}
