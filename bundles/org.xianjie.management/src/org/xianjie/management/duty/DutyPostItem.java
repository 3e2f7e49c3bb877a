package org.xianjie.management.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;

/** A quantifiable duty of a post: without unit and target it is refused (S0 §4.5.1). */
@Entity
@Table(name = "duty_post_item")
@RecordType(
    name = "duty-post-item",
    prefix = "DI",
    columns = {"post", "text", "target", "unit", "contactWork"},
    searchable = {"code"})
public class DutyPostItem extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "post_id", nullable = false)
  private DutyPost post;

  @NotBlank
  @Column(name = "duty_post_item_text", nullable = false, length = 200)
  private String text;

  @Column(nullable = false)
  private boolean contactWork;

  @NotNull
  @DecimalMin("0")
  @Column(name = "duty_post_item_target", nullable = false, precision = 14, scale = 2)
  private BigDecimal target;

  @NotBlank
  @Column(nullable = false, length = 20)
  private String unit;

  /** Creates an empty record; the kernel fills it. */
  public DutyPostItem() {}

  /** Returns {@code post}: list. */
  public DutyPost getPost() {
    return post;
  }

  /** Returns {@code contactWork}: contact work. */
  public boolean isContactWork() {
    return contactWork;
  }

  @Override
  protected String locate() {
    return post.getRegionCode();
  }
}
