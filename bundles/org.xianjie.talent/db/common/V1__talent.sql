-- Tables of the talent module. Column = field name, unless the word is reserved.

CREATE TABLE talent_class (
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
  nameSortKey VARCHAR(500),
  standard VARCHAR(2000)
);
CREATE INDEX talent_class_region ON talent_class (regionCode, id);
