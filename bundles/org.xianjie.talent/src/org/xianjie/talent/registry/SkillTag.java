package org.xianjie.talent.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.security.Permissions;

/** A skill of people, for profiles and matching. */
@Entity
@Table(name = "skill_tag")
@RecordType(
    name = "skill-tag",
    prefix = "SKT",
    reference = true,
    title = "name",
    columns = {"name", "field"},
    searchable = {"name"})
public class SkillTag extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 60)
  private String name;

  @SortKeyOf("name")
  @Column(length = 500)
  private String nameSortKey;

  @Column(length = 60)
  private String field;

  /** Creates an empty record; the kernel or the caller fills it. */
  public SkillTag() {}

  @Override
  protected String locate() {
    return Permissions.EVERYWHERE;
  }
}
