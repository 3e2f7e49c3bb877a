package org.xianjie.management.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.region.Region;

/**
 * A work method the sources name but do not define: a container with items, title and body
 * (domain.md §0.2).
 */
@Entity
@Table(name = "work_method")
@RecordType(
    name = "work-method",
    prefix = "WM",
    title = "name",
    columns = {"name", "region", "owner"},
    searchable = {"name"})
public class WorkMethod extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 80)
  private String name;

  @SortKeyOf("name")
  @Column(length = 400)
  private String nameSortKey;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 4000)
  private String body;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "owner_id")
  private Organization owner;

  /** Creates an empty record; the kernel fills it. */
  public WorkMethod() {}

  @Override
  protected String locate() {
    return region.getCode();
  }
}
