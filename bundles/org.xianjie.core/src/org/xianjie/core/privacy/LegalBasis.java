package org.xianjie.core.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.security.Permissions;

/**
 * On what the processing of a record type with personal data rests 合法性基础 (domain.md §10.5). Its
 * code is the name of the record type, or of a module followed by {@code .*}.
 */
@Entity
@Table(name = "legal_basis")
@RecordType(
    name = "legal-basis",
    title = "purpose",
    columns = {"purpose", "basis", "dataKinds", "retentionDays"},
    reference = true)
public class LegalBasis extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 200)
  private String purpose;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private Basis basis;

  @LongText
  @Column(length = 1000)
  private String text;

  @NotBlank
  @Column(nullable = false, length = 200)
  private String dataKinds;

  private Integer retentionDays;

  /** Creates an empty record; the kernel fills it. */
  public LegalBasis() {}

  /** Creates a basis for a record type or module. */
  LegalBasis(String subject, String purpose, Basis basis, String dataKinds, Integer retentionDays) {
    setCode(subject);
    this.purpose = purpose;
    this.basis = basis;
    this.dataKinds = dataKinds;
    this.retentionDays = retentionDays;
  }

  /** Returns what the data are for. */
  public String getPurpose() {
    return purpose;
  }

  /** Returns what the processing rests on. */
  public Basis getBasis() {
    return basis;
  }

  /** Returns for how many days after its end a record is kept; null for as long as it is needed. */
  public Integer getRetentionDays() {
    return retentionDays;
  }

  @Override
  protected String locate() {
    return Permissions.EVERYWHERE;
  }
}
