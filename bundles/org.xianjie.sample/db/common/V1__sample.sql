CREATE TABLE service_point (
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
  village_id BIGINT NOT NULL REFERENCES region (id),
  weeklyHours INTEGER NOT NULL,
  openedOn DATE,
  state VARCHAR(10) NOT NULL
);

CREATE INDEX service_point_region ON service_point (regionCode, nameSortKey, id);
