package org.xianjie.management.risk;

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
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.region.Region;

/** What becomes of an assistance policy in the transition 政策衔接, with the reason (S0 §4.5). */
@Entity
@Table(name = "policy_transition")
@RecordType(
    name = "policy-transition",
    prefix = "PT",
    title = "policy",
    columns = {"policy", "region", "decision", "validFrom"},
    searchable = {"policy"})
public class PolicyTransition extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 120)
  private String policy;

  @SortKeyOf("policy")
  @Column(length = 400)
  private String policySortKey;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private TransitionDecision decision;

  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 2000)
  private String reason;

  /** Creates an empty record; the kernel fills it. */
  public PolicyTransition() {}

  @Override
  protected String locate() {
    return region.getCode();
  }
}
