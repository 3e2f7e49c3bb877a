-- Exchange packages between machines without a network: sites and their keys, packages, what both
-- sides know of each record, conflicts that wait for a decision.

CREATE TABLE exchange_site (
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
  organization_id BIGINT NOT NULL REFERENCES organization (id),
  own BOOLEAN NOT NULL,
  signing VARCHAR(200) NOT NULL,
  agreement VARCHAR(200) NOT NULL,
  fingerprint VARCHAR(60) NOT NULL,
  secret VARCHAR(600),
  sent INTEGER NOT NULL,
  received INTEGER NOT NULL
);

CREATE TABLE exchange_package (
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
  direction VARCHAR(10) NOT NULL,
  site_id BIGINT NOT NULL REFERENCES exchange_site (id),
  package_sequence INTEGER NOT NULL,
  packageUid VARCHAR(36) NOT NULL,
  records INTEGER NOT NULL,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  conflicts INTEGER NOT NULL,
  purpose VARCHAR(200),
  place VARCHAR(16) NOT NULL
);
CREATE INDEX exchange_package_region ON exchange_package (regionCode, code);
CREATE INDEX exchange_package_uid ON exchange_package (packageUid);

CREATE TABLE exchange_conflict (
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
  site_id BIGINT NOT NULL REFERENCES exchange_site (id),
  recordType VARCHAR(64) NOT NULL,
  recordCode VARCHAR(64) NOT NULL,
  recordUid VARCHAR(36) NOT NULL,
  theirVersion BIGINT NOT NULL,
  differing VARCHAR(2000) NOT NULL,
  theirs VARCHAR(30000),
  theirsVoided BOOLEAN NOT NULL,
  reachableFrom VARCHAR(1000),
  place VARCHAR(16) NOT NULL,
  state VARCHAR(20) NOT NULL
);
CREATE INDEX exchange_conflict_region ON exchange_conflict (regionCode, code);
CREATE INDEX exchange_conflict_record ON exchange_conflict (recordUid, state);

CREATE TABLE exchange_mark (
  mark VARCHAR(60) NOT NULL PRIMARY KEY,
  site VARCHAR(8) NOT NULL,
  uid VARCHAR(36) NOT NULL,
  sent BIGINT NOT NULL,
  shared BIGINT NOT NULL,
  theirs BIGINT NOT NULL,
  kept BOOLEAN NOT NULL
);
CREATE INDEX exchange_mark_record ON exchange_mark (uid, site, sent);
