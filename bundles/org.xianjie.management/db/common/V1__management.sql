-- Tables of the management module. Column = field name, unless the word is reserved.

CREATE TABLE inspection_round (
  id BIGINT NOT NULL PRIMARY KEY,
  uid VARCHAR(36) NOT NULL UNIQUE,
  code VARCHAR(64) NOT NULL UNIQUE,
  version BIGINT NOT NULL,
  createdAt TIMESTAMP NOT NULL,
  createdBy VARCHAR(64) NOT NULL,
  updatedAt TIMESTAMP NOT NULL,
  updatedBy VARCHAR(64) NOT NULL,
  deleted BOOLEAN NOT NULL,
  sourceNote VARCHAR(400),
  regionCode VARCHAR(16) NOT NULL,
  kind VARCHAR(24) NOT NULL,
  region_id BIGINT NOT NULL,
  windowFrom DATE NOT NULL,
  windowTo DATE NOT NULL,
  objects VARCHAR(400),
  CONSTRAINT inspection_round_region_id FOREIGN KEY (region_id) REFERENCES region (id)
);
CREATE INDEX inspection_round_region ON inspection_round (regionCode, id);
