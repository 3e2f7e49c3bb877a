-- Tables of the organization module. Column = field name, unless the word is reserved.

CREATE TABLE party_org (
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
  name VARCHAR(80) NOT NULL,
  nameSortKey VARCHAR(500),
  org_type VARCHAR(24) NOT NULL,
  region_id BIGINT NOT NULL,
  parent_id BIGINT,
  secretary_id BIGINT,
  deputySecretaries VARCHAR(2000),
  members INTEGER NOT NULL,
  foundedOn DATE,
  coversGroups VARCHAR(2000),
  paired_with_id BIGINT,
  CONSTRAINT party_org_region_id FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT party_org_parent_id FOREIGN KEY (parent_id) REFERENCES party_org (id),
  CONSTRAINT party_org_secretary_id FOREIGN KEY (secretary_id) REFERENCES person (id),
  CONSTRAINT party_org_paired_with_id FOREIGN KEY (paired_with_id) REFERENCES party_org (id)
);
CREATE INDEX party_org_region ON party_org (regionCode, id);
