-- Frozen values of indicators (domain.md §3.2).

CREATE TABLE indicator_value (
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
  indicator_code VARCHAR(8) NOT NULL,
  part VARCHAR(32),
  region_id BIGINT NOT NULL REFERENCES region,
  indicator_period VARCHAR(8) NOT NULL,
  numerator BIGINT NOT NULL,
  denominator BIGINT NOT NULL,
  unit VARCHAR(16) NOT NULL,
  excluded VARCHAR(1000),
  formulaVersion INTEGER NOT NULL,
  asOf TIMESTAMP NOT NULL
);
CREATE INDEX indicator_value_region ON indicator_value (regionCode, indicator_period, code);
