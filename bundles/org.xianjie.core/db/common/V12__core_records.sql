-- What domain.md §3.1–3.2 names besides: village profiles, dictionaries, attachments, outages, module registry,
-- successors of region codes.

ALTER TABLE region ADD COLUMN hasNetwork DECIMAL(4,1);
ALTER TABLE region ADD COLUMN successor_id BIGINT REFERENCES region;
ALTER TABLE person ADD COLUMN skills VARCHAR(400);

CREATE TABLE village_profile (
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
  region_id BIGINT NOT NULL REFERENCES region,
  landform VARCHAR(16),
  population INTEGER,
  households INTEGER,
  elderly60 INTEGER,
  leftBehindChildren INTEGER,
  leftBehindElderly INTEGER,
  farmland DECIMAL(10,1),
  mainIndustries VARCHAR(400),
  functions VARCHAR(120),
  collectiveIncome DECIMAL(14,2),
  incomeYear INTEGER,
  keyVillage BOOLEAN NOT NULL,
  weakVillage BOOLEAN NOT NULL,
  stdBranch VARCHAR(16),
  longitude DECIMAL(9,6),
  latitude DECIMAL(9,6)
);
CREATE INDEX village_profile_region ON village_profile (regionCode, code);

CREATE TABLE dict (
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
  name VARCHAR(60) NOT NULL,
  nameSortKey VARCHAR(400),
  note VARCHAR(400)
);
CREATE INDEX dict_region ON dict (regionCode, code);
CREATE INDEX dict_nameSortKey ON dict (nameSortKey, id);

CREATE TABLE dict_item (
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
  dict_id BIGINT NOT NULL REFERENCES dict,
  item VARCHAR(40) NOT NULL,
  name VARCHAR(80) NOT NULL,
  nameSortKey VARCHAR(520),
  item_position INTEGER NOT NULL,
  retired BOOLEAN NOT NULL
);
CREATE INDEX dict_item_region ON dict_item (regionCode, code);
CREATE INDEX dict_item_nameSortKey ON dict_item (nameSortKey, id);

CREATE TABLE outage_log (
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
  region_id BIGINT NOT NULL REFERENCES region,
  outage_kind VARCHAR(12) NOT NULL,
  startedAt TIMESTAMP NOT NULL,
  endedAt TIMESTAMP,
  effect VARCHAR(1000) NOT NULL,
  measures VARCHAR(1000)
);
CREATE INDEX outage_log_region ON outage_log (regionCode, code);

CREATE TABLE attachment (
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
  name VARCHAR(200) NOT NULL,
  subjectType VARCHAR(64) NOT NULL,
  subjectCode VARCHAR(64) NOT NULL,
  region_id BIGINT NOT NULL REFERENCES region,
  mime VARCHAR(100),
  content_size BIGINT,
  sha256 VARCHAR(64)
);
CREATE INDEX attachment_region ON attachment (regionCode, code);

CREATE TABLE module_info (
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
  moduleVersion VARCHAR(40),
  provides VARCHAR(2000),
  consumes VARCHAR(2000),
  installed BOOLEAN NOT NULL,
  installedOn DATE,
  removedOn DATE
);
CREATE INDEX module_info_region ON module_info (regionCode, code);

CREATE INDEX attachment_subject ON attachment (subjectType, subjectCode);
CREATE INDEX attachment_sha256 ON attachment (sha256);

CREATE TABLE event_consumer (
  consumer VARCHAR(100) NOT NULL PRIMARY KEY
);
