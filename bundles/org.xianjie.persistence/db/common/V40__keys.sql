-- Keys of encrypted fields after the first one, wrapped with the first one, which is in the key file.
CREATE TABLE data_key (
  key_number SMALLINT NOT NULL PRIMARY KEY,
  wrapped VARCHAR(200) NOT NULL,
  createdAt TIMESTAMP NOT NULL
);

-- One key per person or household for digests in the audit; a destroyed one is empty.
CREATE TABLE subject_key (
  subject_uid VARCHAR(36) NOT NULL PRIMARY KEY,
  wrapped VARCHAR(200),
  destroyedAt TIMESTAMP
);
