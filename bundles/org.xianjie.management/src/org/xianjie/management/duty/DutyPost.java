package org.xianjie.management.duty;

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
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;

/**
 * The list of duties of a post 岗位责任清单, committed to by the cadre himself, bottom-up (S0 §4.5.1).
 */
@Entity
@Table(name = "duty_post")
@RecordType(
    name = "duty-post",
    prefix = "DP",
    columns = {"cadre", "postType", "year", "committedOn", "state"},
    searchable = {"code"})
public class DutyPost extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cadre_id", nullable = false)
  private Cadre cadre;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private PostType postType;

  @Min(2000)
  @Max(2100)
  @Column(name = "duty_post_year", nullable = false)
  private int year;

  @Column(length = 200)
  private String basis;

  @Group("computed")
  @Computed
  @Column
  private LocalDate committedOn;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private DutyPostState state;

  /** Creates an empty record; the kernel fills it. */
  public DutyPost() {}

  /** Returns {@code cadre}: cadre. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Returns {@code postType}: post. */
  public PostType getPostType() {
    return postType;
  }

  /** Returns {@code committedOn}: committed on, or null. */
  public LocalDate getCommittedOn() {
    return committedOn;
  }

  void computeCommittedOn(LocalDate computed) {
    committedOn = computed;
  }

  /** Returns {@code state}: state. */
  public DutyPostState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return cadre.getRegionCode();
  }
}
