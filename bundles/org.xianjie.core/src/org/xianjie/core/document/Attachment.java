package org.xianjie.core.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/**
 * An attachment 附件 of a record (domain.md §3.2): evidence, never mandatory. Its content is stored
 * once, encrypted, under its digest.
 */
@Entity
@Table(name = "attachment")
@RecordType(
    name = "attachment",
    prefix = "AT",
    title = "name",
    columns = {"name", "subjectType", "subjectCode", "mime", "size"},
    searchable = {"name"})
public class Attachment extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 200)
  private String name;

  @NotBlank
  @Column(nullable = false, length = 64)
  private String subjectType;

  @NotBlank
  @Column(nullable = false, length = 64)
  private String subjectCode;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @Computed
  @Column(length = 100)
  private String mime;

  @Computed
  @Column(name = "content_size")
  private Long size;

  @Computed
  @Column(length = 64)
  private String sha256;

  /** Creates an empty record; the kernel or the caller fills it. */
  public Attachment() {}

  /** Returns the file name. */
  public String getName() {
    return name;
  }

  /** Sets the file name. */
  public void setName(String name) {
    this.name = name;
  }

  /** Returns the record type it belongs to. */
  public String getSubjectType() {
    return subjectType;
  }

  /** Sets the record type it belongs to. */
  public void setSubjectType(String subjectType) {
    this.subjectType = subjectType;
  }

  /** Returns the business code it belongs to. */
  public String getSubjectCode() {
    return subjectCode;
  }

  /** Sets the business code it belongs to. */
  public void setSubjectCode(String subjectCode) {
    this.subjectCode = subjectCode;
  }

  /** Returns the region it belongs to. */
  public Region getRegion() {
    return region;
  }

  /** Sets the region it belongs to. */
  public void setRegion(Region region) {
    this.region = region;
  }

  /** Returns the media type. */
  public String getMime() {
    return mime;
  }

  /** Sets the media type. */
  void setMime(String mime) {
    this.mime = mime;
  }

  /** Returns the number of bytes. */
  public Long getSize() {
    return size;
  }

  /** Sets the number of bytes. */
  void setSize(Long size) {
    this.size = size;
  }

  /** Returns the SHA-256 of the content in hexadecimal digits. */
  public String getSha256() {
    return sha256;
  }

  /** Sets the SHA-256 of the content in hexadecimal digits. */
  void setSha256(String sha256) {
    this.sha256 = sha256;
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
