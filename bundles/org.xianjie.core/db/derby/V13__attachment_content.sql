-- Content of attachments: encrypted pieces under the digest of the whole.

CREATE TABLE attachment_chunk (
  chunk VARCHAR(80) NOT NULL PRIMARY KEY,
  sha256 VARCHAR(64) NOT NULL,
  position INTEGER NOT NULL,
  content CLOB NOT NULL
);
CREATE INDEX attachment_chunk_sha256 ON attachment_chunk (sha256, position);
