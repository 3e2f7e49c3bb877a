package org.xianjie.management.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.security.Permissions;

/** Another name of an abolished indicator, matched as a part of a name (MGT-R1, local setting). */
@Entity
@Table(name = "forbidden_synonym")
@RecordType(
    name = "forbidden-synonym",
    prefix = "FS",
    title = "text",
    columns = {"abolished", "text"},
    searchable = {"text"},
    reference = true)
public class ForbiddenSynonym extends AbstractRecord {
  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private IndicatorKind abolished;

  @NotBlank
  @Column(name = "forbidden_synonym_text", nullable = false, length = 60)
  private String text;

  /** Creates an empty record; the kernel fills it. */
  public ForbiddenSynonym() {}

  /** Returns {@code abolished}: abolished indicator. */
  public IndicatorKind getAbolished() {
    return abolished;
  }

  /** Returns {@code text}: name. */
  public String getText() {
    return text;
  }

  @Override
  protected String locate() {
    return Permissions.EVERYWHERE;
  }
}
