package org.xianjie.organization.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Choices;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.References;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.record.State;
import org.xianjie.core.region.Region;
import org.xianjie.core.village.VillageFunction;

/** A plan of a place; one blueprint is carried through to the end 一张蓝图绘到底 (S0 §4.1.1). */
@Entity
@Table(name = "development_plan")
@RecordType(
    name = "development-plan",
    prefix = "DP",
    title = "title",
    columns = {
      "title",
      "region",
      "horizon",
      "targetYear",
      "mainFunction",
      "mainProduct",
      "parentPlan",
      "state"
    },
    searchable = {"title"})
public class DevelopmentPlan extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 120)
  private String title;

  @SortKeyOf("title")
  @Column(length = 500)
  private String titleSortKey;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private PlanHorizon horizon;

  @Min(2020)
  @Max(2100)
  @Column(nullable = false)
  private int targetYear;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "plan_level", nullable = false, length = 24)
  private OrganizationLevel level;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 2000)
  private String goals;

  @Choices(PlanFunction.class)
  @Column(length = 400)
  private String functions;

  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private VillageFunction mainFunction;

  @Column(length = 60)
  private String mainProduct;

  @References(Region.class)
  @Column(length = 2000)
  private String neighbours;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_plan_id")
  private DevelopmentPlan parentPlan;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "cluster_id")
  private VillageCluster cluster;

  @Column(nullable = false)
  private boolean unityChecked;

  @Column(nullable = false)
  private boolean scienceChecked;

  @Column(nullable = false)
  private boolean practiceChecked;

  @Group("minutes")
  @Column
  private LocalDate minutesDate;

  @Column(nullable = false)
  private boolean minutesQuorum;

  @LongText
  @Column(length = 2000)
  private String minutes;

  @Group("computed")
  @Computed
  @Choices(PlanFunction.class)
  @Column(length = 400)
  private String missingFunctions;

  @Computed
  @Column(nullable = false)
  private int edition;

  @Computed
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "revision_of_id")
  private DevelopmentPlan revisionOf;

  @Computed
  @LongText
  @Column(length = 2000)
  private String revisionReason;

  @Computed
  @Column(nullable = false)
  private boolean manualMinutes;

  @Computed @Column private LocalDate approvedOn;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private PlanState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public DevelopmentPlan() {}

  /** Returns the title. */
  public String getTitle() {
    return title;
  }

  /** Returns the horizon. */
  public PlanHorizon getHorizon() {
    return horizon;
  }

  /** Returns the target year. */
  public int getTargetYear() {
    return targetYear;
  }

  /** Returns the level. */
  public OrganizationLevel getLevel() {
    return level;
  }

  /** Returns the region. */
  public Region getRegion() {
    return region;
  }

  /** Returns the functions covered. */
  public String getFunctions() {
    return functions;
  }

  /** Returns the main function. */
  public VillageFunction getMainFunction() {
    return mainFunction;
  }

  /** Returns the main product. */
  public String getMainProduct() {
    return mainProduct;
  }

  /** Returns the neighbouring villages. */
  public String getNeighbours() {
    return neighbours;
  }

  /** Returns the upper plan. */
  public DevelopmentPlan getParentPlan() {
    return parentPlan;
  }

  /** Returns the cluster. */
  public VillageCluster getCluster() {
    return cluster;
  }

  /** Returns whether unity checked. */
  public boolean isUnityChecked() {
    return unityChecked;
  }

  /** Returns whether scientific soundness checked. */
  public boolean isScienceChecked() {
    return scienceChecked;
  }

  /** Returns whether practicality checked. */
  public boolean isPracticeChecked() {
    return practiceChecked;
  }

  /** Returns the date of the deliberation. */
  public LocalDate getMinutesDate() {
    return minutesDate;
  }

  /** Returns whether quorum reached. */
  public boolean isMinutesQuorum() {
    return minutesQuorum;
  }

  /** Returns the minutes and result (attached by hand). */
  public String getMinutes() {
    return minutes;
  }

  /** Returns the functions still missing. */
  public String getMissingFunctions() {
    return missingFunctions;
  }

  /** Sets the functions still missing. */
  public void setMissingFunctions(String missingFunctions) {
    this.missingFunctions = missingFunctions;
  }

  /** Returns the edition. */
  public int getEdition() {
    return edition;
  }

  /** Sets the edition. */
  public void setEdition(int edition) {
    this.edition = edition;
  }

  /** Returns the revision of. */
  public DevelopmentPlan getRevisionOf() {
    return revisionOf;
  }

  /** Returns the revision reason. */
  public String getRevisionReason() {
    return revisionReason;
  }

  /** Returns whether rests on minutes attached by hand. */
  public boolean isManualMinutes() {
    return manualMinutes;
  }

  /** Sets whether rests on minutes attached by hand. */
  public void setManualMinutes(boolean manualMinutes) {
    this.manualMinutes = manualMinutes;
  }

  /** Sets the approved on. */
  public void setApprovedOn(LocalDate approvedOn) {
    this.approvedOn = approvedOn;
  }

  /** Returns the state. */
  public PlanState getState() {
    return state;
  }

  /** Sets the state. */
  public void setState(PlanState state) {
    this.state = state;
  }

  /** Returns a new draft of the next edition; this edition stays as it is. */
  DevelopmentPlan nextEdition(String reason) {
    DevelopmentPlan next = new DevelopmentPlan();
    next.title = title;
    next.horizon = horizon;
    next.targetYear = targetYear;
    next.level = level;
    next.region = region;
    next.goals = goals;
    next.functions = functions;
    next.mainFunction = mainFunction;
    next.mainProduct = mainProduct;
    next.neighbours = neighbours;
    next.parentPlan = parentPlan;
    next.cluster = cluster;
    next.missingFunctions = missingFunctions;
    next.edition = edition + 1;
    next.revisionOf = this;
    next.revisionReason = reason;
    next.state = PlanState.DRAFT;
    return next;
  }

  @Override
  protected String locate() {
    return region.getRegionCode();
  }
}
