-- Personal information (domain.md §10.5).

CREATE TABLE legal_basis (
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
  purpose VARCHAR(200) NOT NULL,
  basis VARCHAR(16) NOT NULL,
  text VARCHAR(1000),
  dataKinds VARCHAR(200) NOT NULL,
  retentionDays INTEGER
);
CREATE INDEX legal_basis_region ON legal_basis (regionCode, code);

CREATE TABLE consent (
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
  household_id BIGINT REFERENCES household,
  person_id BIGINT REFERENCES person,
  purpose VARCHAR(200) NOT NULL,
  given DATE NOT NULL,
  given_by VARCHAR(10) NOT NULL,
  channel VARCHAR(60),
  withdrawnOn DATE
);
CREATE INDEX consent_region ON consent (regionCode, code);

CREATE TABLE rights_request (
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
  kind VARCHAR(10) NOT NULL,
  household_id BIGINT REFERENCES household,
  person_id BIGINT REFERENCES person,
  receivedAt TIMESTAMP NOT NULL,
  text VARCHAR(3000),
  due DATE NOT NULL,
  answer VARCHAR(3000),
  answeredAt TIMESTAMP,
  answeredBy VARCHAR(64),
  state VARCHAR(12) NOT NULL
);
CREATE INDEX rights_request_region ON rights_request (regionCode, due, id);

CREATE TABLE breach_incident (
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
  noticedAt TIMESTAMP NOT NULL,
  text VARCHAR(2000) NOT NULL,
  persons INTEGER NOT NULL,
  notifiedAt TIMESTAMP,
  state VARCHAR(10) NOT NULL
);
CREATE INDEX breach_incident_region ON breach_incident (regionCode, code);
