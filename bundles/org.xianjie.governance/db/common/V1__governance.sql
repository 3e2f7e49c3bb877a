-- Tables of the governance module. Column = field name, unless the word is reserved.

CREATE TABLE legal_adviser (
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
  village_id BIGINT NOT NULL,
  name VARCHAR(60) NOT NULL,
  nameSortKey VARCHAR(400),
  kind VARCHAR(24) NOT NULL,
  organization_id BIGINT,
  phone VARCHAR(20),
  validFrom DATE NOT NULL,
  validTo DATE,
  CONSTRAINT legal_adviser_village_id FOREIGN KEY (village_id) REFERENCES region (id),
  CONSTRAINT legal_adviser_organization_id FOREIGN KEY (organization_id) REFERENCES organization (id)
);
CREATE INDEX legal_adviser_region ON legal_adviser (regionCode, id);
