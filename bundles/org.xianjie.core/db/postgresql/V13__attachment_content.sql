-- Content of attachments: encrypted pieces under the digest of the whole.

CREATE TABLE attachment_chunk (
  chunk VARCHAR(80) NOT NULL PRIMARY KEY,
  sha256 VARCHAR(64) NOT NULL,
  position INTEGER NOT NULL,
  content TEXT NOT NULL
);
CREATE INDEX attachment_chunk_sha256 ON attachment_chunk (sha256, position);

CREATE INDEX village_profile_region_id ON village_profile (region_id);
CREATE INDEX dict_item_dict_id ON dict_item (dict_id);
CREATE INDEX outage_log_region_id ON outage_log (region_id);
CREATE INDEX attachment_region_id ON attachment (region_id);
CREATE INDEX region_successor_id ON region (successor_id);
