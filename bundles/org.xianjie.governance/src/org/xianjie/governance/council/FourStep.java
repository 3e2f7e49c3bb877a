package org.xianjie.governance.council;

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
import org.xianjie.core.meeting.Resolution;
import org.xianjie.core.publicity.PublicNotice;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.record.State;
import org.xianjie.core.region.Region;

/**
 * A matter in four steps and two publications 四议两公开; a step cannot be skipped, a negative result
 * ends it (domain.md §7.2).
 */
@Entity
@Table(name = "four_step")
@RecordType(
    name = "four-step",
    prefix = "FSP",
    title = "matter",
    columns = {"village", "matter", "kind", "proposedOn", "decidedOn", "state"},
    searchable = {"matter"})
public class FourStep extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @NotBlank
  @Column(nullable = false, length = 200)
  private String matter;

  @SortKeyOf("matter")
  @Column(length = 400)
  private String matterSortKey;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private MatterKind kind;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 2000)
  private String proposal;

  @Group("computed")
  @Computed
  @Column
  private LocalDate proposedOn;

  @Computed @Column private LocalDate consultedOn;

  @Computed
  @LongText
  @Column(length = 2000)
  private String consultation;

  @Computed @Column private LocalDate reviewedOn;

  @Computed @Column private Integer reviewPresent;

  @Computed @Column private Integer reviewFor;

  @Computed @Column private LocalDate decidedOn;

  @Computed
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "resolution_id")
  private Resolution resolution;

  @Computed
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "resolution_notice_id")
  private PublicNotice resolutionNotice;

  @Computed
  @LongText
  @Column(length = 2000)
  private String implementation;

  @Computed
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "result_notice_id")
  private PublicNotice resultNotice;

  @Computed
  @LongText
  @Column(length = 2000)
  private String rejection;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private StepState state;

  /** Creates an empty record; the kernel fills it. */
  public FourStep() {}

  /** Returns {@code village}: village. */
  public Region getVillage() {
    return village;
  }

  /** Returns {@code kind}: kind. */
  public MatterKind getKind() {
    return kind;
  }

  /** Returns {@code proposedOn}: proposed on, or null. */
  public LocalDate getProposedOn() {
    return proposedOn;
  }

  void computeProposedOn(LocalDate computed) {
    proposedOn = computed;
  }

  /** Returns {@code consultedOn}: consulted on, or null. */
  public LocalDate getConsultedOn() {
    return consultedOn;
  }

  void computeConsultedOn(LocalDate computed) {
    consultedOn = computed;
  }

  /** Returns {@code consultation}: consultation, or null. */
  public String getConsultation() {
    return consultation;
  }

  void computeConsultation(String computed) {
    consultation = computed;
  }

  /** Returns {@code reviewedOn}: reviewed on, or null. */
  public LocalDate getReviewedOn() {
    return reviewedOn;
  }

  void computeReviewedOn(LocalDate computed) {
    reviewedOn = computed;
  }

  /** Returns {@code reviewPresent}: party members present, or null. */
  public Integer getReviewPresent() {
    return reviewPresent;
  }

  void computeReviewPresent(Integer computed) {
    reviewPresent = computed;
  }

  /** Returns {@code reviewFor}: party members in favour, or null. */
  public Integer getReviewFor() {
    return reviewFor;
  }

  void computeReviewFor(Integer computed) {
    reviewFor = computed;
  }

  /** Returns {@code decidedOn}: decided on, or null. */
  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  void computeDecidedOn(LocalDate computed) {
    decidedOn = computed;
  }

  /** Returns {@code resolution}: resolution, or null. */
  public Resolution getResolution() {
    return resolution;
  }

  void computeResolution(Resolution computed) {
    resolution = computed;
  }

  /** Returns {@code resolutionNotice}: publication of the resolution, or null. */
  public PublicNotice getResolutionNotice() {
    return resolutionNotice;
  }

  void computeResolutionNotice(PublicNotice computed) {
    resolutionNotice = computed;
  }

  /** Returns {@code implementation}: how it was carried out, or null. */
  public String getImplementation() {
    return implementation;
  }

  void computeImplementation(String computed) {
    implementation = computed;
  }

  /** Returns {@code resultNotice}: publication of the result, or null. */
  public PublicNotice getResultNotice() {
    return resultNotice;
  }

  void computeResultNotice(PublicNotice computed) {
    resultNotice = computed;
  }

  /** Returns {@code rejection}: why it ended, or null. */
  public String getRejection() {
    return rejection;
  }

  void computeRejection(String computed) {
    rejection = computed;
  }

  /** Returns {@code state}: state. */
  public StepState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return village.getCode();
  }
}
