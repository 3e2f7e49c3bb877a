package org.xianjie.governance.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xianjie.core.meeting.Resolution;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Choices;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.record.State;
import org.xianjie.core.region.Region;
import org.xianjie.governance.council.MatterKind;

/**
 * A project 项目 from idea to look-back. Major matters pass the villagers’ council; nobody skips the
 * gate (domain.md §7.2, GOV-R1, GOV-R10).
 */
@Entity
@Table(name = "project")
@RecordType(
    name = "project",
    prefix = "PJ",
    title = "name",
    columns = {
      "village",
      "name",
      "kind",
      "budget",
      "proof",
      "maintainer",
      "disclosedUntil",
      "state"
    },
    searchable = {"name"})
public class Project extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @NotBlank
  @Column(nullable = false, length = 120)
  private String name;

  @SortKeyOf("name")
  @Column(length = 400)
  private String nameSortKey;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private ProjectKind kind;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private MatterKind matter;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "lead_org_id", nullable = false)
  private Organization leadOrg;

  @Column(nullable = false)
  private boolean contactProject;

  @Column(length = 64)
  private String initiatorAssignment;

  @Column(length = 64)
  private String originNeed;

  @Column(length = 200)
  private String parties;

  @NotBlank
  @Choices(ProjectFund.class)
  @Column(nullable = false, length = 400)
  private String fundSources;

  @NotNull
  @DecimalMin("0")
  @Column(nullable = false, precision = 14, scale = 2)
  private BigDecimal budget;

  @Column(nullable = false)
  private boolean singleHousehold;

  @Group("upkeep")
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "maintainer_id")
  private Organization maintainer;

  @Column(length = 200)
  private String maintenanceFunding;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "tracking_responsible_id")
  private Cadre trackingResponsible;

  @Group("benefits")
  @Min(0)
  @Max(100000)
  @Column
  private Integer jobs;

  @Min(0)
  @Max(100000)
  @Column
  private Integer benefitHouseholds;

  @DecimalMin("0")
  @Column(precision = 14, scale = 2)
  private BigDecimal income;

  @Group("computed")
  @Computed
  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private CouncilProof proof;

  @Computed
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "resolution_id")
  private Resolution resolution;

  @Computed
  @Column(precision = 14, scale = 2)
  private BigDecimal approvedBudget;

  @Computed
  @LongText
  @Column(length = 2000)
  private String emergencyReason;

  @Computed @Column private LocalDate councilInformedDue;

  @Computed
  @LongText
  @Column(length = 2000)
  private String councilOpinion;

  @Computed @Column private LocalDate councilOpinionOn;
  @Computed @Column private LocalDate approvedOn;
  @Computed @Column private LocalDate completedOn;
  @Computed @Column private LocalDate handedOverOn;
  @Computed @Column private LocalDate lookbackOn;
  @Computed @Column private Boolean inUse;
  @Computed @Column private LocalDate disclosedUntil;

  @Computed
  @LongText
  @Column(length = 2000)
  private String endReason;

  @Computed
  @Enumerated(EnumType.STRING)
  @Column(name = "state_before", length = 24)
  private ProjectState before;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private ProjectState state;

  /** Creates an empty record; the kernel fills it. */
  public Project() {}

  /** Returns {@code village}: village or township. */
  public Region getVillage() {
    return village;
  }

  /** Returns {@code name}: name. */
  public String getName() {
    return name;
  }

  /** Returns {@code kind}: kind. */
  public ProjectKind getKind() {
    return kind;
  }

  MatterKind getMatter() {
    return matter;
  }

  /** Returns {@code leadOrg}: lead organization. */
  public Organization getLeadOrg() {
    return leadOrg;
  }

  /** Returns {@code contactProject}: contact project. */
  public boolean isContactProject() {
    return contactProject;
  }

  BigDecimal getBudget() {
    return budget;
  }

  /** Sets {@code budget}: budget. */
  public void setBudget(BigDecimal budget) {
    this.budget = budget;
  }

  boolean isSingleHousehold() {
    return singleHousehold;
  }

  /** Returns {@code maintainer}: maintainer, or null. */
  public Organization getMaintainer() {
    return maintainer;
  }

  /** Returns {@code maintenanceFunding}: money for upkeep, or null. */
  public String getMaintenanceFunding() {
    return maintenanceFunding;
  }

  Cadre getTrackingResponsible() {
    return trackingResponsible;
  }

  /** Returns {@code proof}: gate of the council, or null. */
  public CouncilProof getProof() {
    return proof;
  }

  void computeProof(CouncilProof computed) {
    proof = computed;
    approvedBudget = budget;
  }

  /** Returns {@code resolution}: resolution, or null. */
  public Resolution getResolution() {
    return resolution;
  }

  void computeResolution(Resolution computed) {
    resolution = computed;
  }

  BigDecimal getApprovedBudget() {
    return approvedBudget;
  }

  void released(String reason, LocalDate informUntil) {
    emergencyReason = reason;
    councilInformedDue = informUntil;
  }

  LocalDate getCouncilOpinionOn() {
    return councilOpinionOn;
  }

  void heard(String opinion, LocalDate day) {
    councilOpinion = opinion;
    councilOpinionOn = day;
  }

  /** Returns {@code approvedOn}: approved on, or null. */
  public LocalDate getApprovedOn() {
    return approvedOn;
  }

  void computeApprovedOn(LocalDate computed) {
    approvedOn = computed;
  }

  /** Returns {@code completedOn}: completed on, or null. */
  public LocalDate getCompletedOn() {
    return completedOn;
  }

  void computeCompletedOn(LocalDate computed) {
    completedOn = computed;
  }

  /** Returns {@code handedOverOn}: handed over on, or null. */
  public LocalDate getHandedOverOn() {
    return handedOverOn;
  }

  void computeHandedOverOn(LocalDate computed) {
    handedOverOn = computed;
  }

  /** Returns {@code lookbackOn}: looked back on, or null. */
  public LocalDate getLookbackOn() {
    return lookbackOn;
  }

  /** Returns {@code inUse}: in use at the look-back, or null. */
  public Boolean getInUse() {
    return inUse;
  }

  void lookedBack(Boolean used, LocalDate day) {
    inUse = used;
    lookbackOn = day;
  }

  void computeDisclosedUntil(LocalDate computed) {
    disclosedUntil = computed;
  }

  ProjectState getBefore() {
    return before;
  }

  void leave(ProjectState from, String reason) {
    before = from;
    endReason = reason;
  }

  /** Returns {@code state}: state. */
  public ProjectState getState() {
    return state;
  }

  /** Tells whether the project ran or was finished in the year that begins on the day. */
  public boolean isRunningIn(LocalDate first) {
    return approvedOn != null
        && approvedOn.isBefore(first.plusYears(1))
        && (completedOn == null || !completedOn.isBefore(first))
        && state != ProjectState.FAILED;
  }

  @Override
  protected String locate() {
    return village.getCode();
  }
}
