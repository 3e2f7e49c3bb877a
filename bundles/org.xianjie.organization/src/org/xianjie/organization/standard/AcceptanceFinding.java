package org.xianjie.organization.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.UniqueTogether;

/** What was found about one item of the checklist. */
@Entity
@Table(name = "acceptance_finding")
@RecordType(
    name = "acceptance-finding",
    prefix = "AF",
    columns = {"acceptance", "item", "met"},
    searchable = {"code"})
@UniqueTogether({"acceptance", "item"})
public class AcceptanceFinding extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "acceptance_id", nullable = false)
  private StandardAcceptance acceptance;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "item_id", nullable = false)
  private ChecklistItem item;

  @Column(nullable = false)
  private boolean met;

  @LongText
  @Column(length = 2000)
  private String note;

  /** Creates an empty record; the kernel or the caller fills it. */
  public AcceptanceFinding() {}

  /** Returns the acceptance. */
  public StandardAcceptance getAcceptance() {
    return acceptance;
  }

  /** Returns the item. */
  public ChecklistItem getItem() {
    return item;
  }

  /** Returns whether met. */
  public boolean isMet() {
    return met;
  }

  @Override
  protected String locate() {
    return acceptance.getRegionCode();
  }
}
