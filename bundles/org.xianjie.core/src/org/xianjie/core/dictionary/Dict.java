package org.xianjie.core.dictionary;

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
 * A dictionary 字典: a list of codes that a place fills itself (domain.md §3.2). While it has no
 * item, every code is accepted.
 */
@Entity
@Table(name = "dict")
@RecordType(
    name = "dict",
    reference = true,
    title = "name",
    columns = {"name", "note"},
    searchable = {"name"})
public class Dict extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 60)
  private String name;

  @SortKeyOf("name")
  @Column(length = 400)
  private String nameSortKey;

  @LongText
  @Column(length = 400)
  private String note;

  /** Creates an empty record; the kernel or the caller fills it. */
  public Dict() {}

  /** Returns the name. */
  public String getName() {
    return name;
  }

  /** Sets the name. */
  public void setName(String name) {
    this.name = name;
  }

  /** Returns what it is for. */
  public String getNote() {
    return note;
  }

  /** Sets what it is for. */
  public void setNote(String note) {
    this.note = note;
  }

  @Override
  protected String locate() {
    return Permissions.EVERYWHERE;
  }
}
