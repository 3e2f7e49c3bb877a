package org.xianjie.core.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Base64;
import org.xianjie.core.record.Encrypted;

/** A piece of the content of attachments, encrypted; equal content is stored once. */
@Entity
@Table(name = "attachment_chunk")
public class AttachmentChunk {
  @Id
  @Column(length = 80)
  private String chunk;

  @Column(nullable = false, length = 64)
  private String sha256;

  @Column(nullable = false)
  private int position;

  @Encrypted
  @Lob
  @Column(nullable = false)
  private String content;

  protected AttachmentChunk() {}

  AttachmentChunk(String sha256, int position, byte[] content) {
    this.chunk = sha256 + "-" + position;
    this.sha256 = sha256;
    this.position = position;
    this.content = Base64.getEncoder().encodeToString(content);
  }

  byte[] bytes() {
    return Base64.getDecoder().decode(content);
  }
}
