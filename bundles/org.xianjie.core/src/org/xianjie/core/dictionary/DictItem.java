package org.xianjie.core.dictionary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.security.Permissions;

/** One code of a dictionary 字典项. */
@Entity
@Table(name = "dict_item")
@RecordType(
    name = "dict-item",
    prefix = "DI",
    reference = true,
    title = "name",
    columns = {"dict", "item", "name", "position", "retired"},
    searchable = {"name"})
public class DictItem extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "dict_id", nullable = false)
  private Dict dict;

  @NotBlank
  @Column(nullable = false, length = 40)
  private String item;

  @NotBlank
  @Column(nullable = false, length = 80)
  private String name;

  @SortKeyOf("name")
  @Column(length = 520)
  private String nameSortKey;

  @Min(0)
  @Column(name = "item_position", nullable = false)
  private int position;

  @Column(nullable = false)
  private boolean retired;

  /** Creates an empty record; the kernel or the caller fills it. */
  public DictItem() {}

  /** Returns the dictionary. */
  public Dict getDict() {
    return dict;
  }

  /** Sets the dictionary. */
  public void setDict(Dict dict) {
    this.dict = dict;
  }

  /** Returns the code within the dictionary. */
  public String getItem() {
    return item;
  }

  /** Sets the code within the dictionary. */
  public void setItem(String item) {
    this.item = item;
  }

  /** Returns the name. */
  public String getName() {
    return name;
  }

  /** Sets the name. */
  public void setName(String name) {
    this.name = name;
  }

  /** Returns the place in the list. */
  public int getPosition() {
    return position;
  }

  /** Sets the place in the list. */
  public void setPosition(int position) {
    this.position = position;
  }

  /** Tells whether it is kept for old records only. */
  public boolean isRetired() {
    return retired;
  }

  /** Sets whether it is kept for old records only. */
  public void setRetired(boolean retired) {
    this.retired = retired;
  }

  @Override
  protected String locate() {
    return Permissions.EVERYWHERE;
  }
}
