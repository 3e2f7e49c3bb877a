package org.xianjie.talent.training;

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
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.region.Region;

/** A base where young cadres practise (S1 §5.4). */
@Entity
@Table(name = "practice_base")
@RecordType(
    name = "practice-base",
    prefix = "PB",
    title = "name",
    columns = {"name", "region", "kind"},
    searchable = {"name"})
public class PracticeBase extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 80)
  private String name;

  @SortKeyOf("name")
  @Column(length = 500)
  private String nameSortKey;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "base_kind", nullable = false, length = 24)
  private BaseKind kind;

  @LongText
  @Column(length = 2000)
  private String tasks;

  /** Creates an empty record; the kernel or the caller fills it. */
  public PracticeBase() {}

  @Override
  protected String locate() {
    return region.getRegionCode();
  }
}
