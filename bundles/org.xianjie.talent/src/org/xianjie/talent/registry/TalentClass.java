package org.xianjie.talent.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.security.Permissions;

/**
 * One entry of the catalogue of rural talents 乡村人才种类目录; a county defines its own (S0 §4.3.4(1)).
 */
@Entity
@Table(name = "talent_class")
@RecordType(
    name = "talent-class",
    prefix = "TC",
    reference = true,
    title = "name",
    columns = {"name", "topic"},
    searchable = {"name"})
public class TalentClass extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 60)
  private String name;

  @SortKeyOf("name")
  @Column(length = 500)
  private String nameSortKey;

  @Column(length = 60)
  private String topic;

  @LongText
  @Column(length = 2000)
  private String standard;

  /** Creates an empty record; the kernel or the caller fills it. */
  public TalentClass() {}

  /** Returns the need category. */
  public String getTopic() {
    return topic;
  }

  @Override
  protected String locate() {
    return Permissions.EVERYWHERE;
  }
}
