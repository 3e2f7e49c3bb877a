-- Tables of the core, the same on both databases. Every sortable column of a large table has an
-- index; lists are restricted by region first.

CREATE SEQUENCE record_sequence AS BIGINT START WITH 500 INCREMENT BY 500;

CREATE TABLE region (
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
  region_level VARCHAR(16) NOT NULL,
  parent_id BIGINT REFERENCES region,
  regionClass VARCHAR(16),
  remote BOOLEAN NOT NULL,
  border BOOLEAN NOT NULL,
  hard BOOLEAN NOT NULL,
  validFrom DATE,
  validTo DATE
);
CREATE INDEX region_region ON region (regionCode, code);
CREATE INDEX region_nameSortKey ON region (nameSortKey, id);

CREATE TABLE organization (
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
  organization_type VARCHAR(20) NOT NULL,
  organization_level VARCHAR(10) NOT NULL,
  region_id BIGINT NOT NULL REFERENCES region,
  parent_id BIGINT REFERENCES organization,
  functions VARCHAR(400),
  contact VARCHAR(80)
);
CREATE INDEX organization_region ON organization (regionCode, code);
CREATE INDEX organization_nameSortKey ON organization (nameSortKey, id);

CREATE TABLE person (
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
  gender VARCHAR(8),
  birthDate DATE,
  idNumber VARCHAR(200),
  phone VARCHAR(200),
  politicalStatus VARCHAR(16),
  education VARCHAR(16),
  majors VARCHAR(200),
  home_region_id BIGINT NOT NULL REFERENCES region
);
CREATE INDEX person_region ON person (regionCode, code);
CREATE INDEX person_nameSortKey ON person (nameSortKey, id);

CREATE TABLE cadre (
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
  person_id BIGINT NOT NULL REFERENCES person,
  employer_id BIGINT NOT NULL REFERENCES organization,
  employerLevel VARCHAR(10) NOT NULL,
  cadre_rank VARCHAR(20) NOT NULL,
  gradeRank VARCHAR(40),
  isLeader BOOLEAN NOT NULL,
  inService BOOLEAN NOT NULL
);
CREATE INDEX cadre_region ON cadre (regionCode, code);

CREATE TABLE household (
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
  headName VARCHAR(300) NOT NULL,
  headNameDigest VARCHAR(64),
  phone VARCHAR(200),
  phoneDigest VARCHAR(64),
  members INTEGER NOT NULL,
  groupTags VARCHAR(200),
  preferredChannel VARCHAR(16),
  smartphone VARCHAR(10),
  awayWorking BOOLEAN NOT NULL
);
CREATE INDEX household_region ON household (regionCode, code);
CREATE INDEX household_headNameDigest ON household (headNameDigest);
CREATE INDEX household_phoneDigest ON household (phoneDigest);

CREATE TABLE household_member (
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
  household_id BIGINT NOT NULL REFERENCES household,
  person_id BIGINT NOT NULL REFERENCES person,
  relation VARCHAR(20) NOT NULL,
  studentTag VARCHAR(20)
);
CREATE INDEX household_member_region ON household_member (regionCode, code);

CREATE TABLE calendar_day (
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
  calendar_date DATE NOT NULL,
  day_kind VARCHAR(16) NOT NULL,
  name VARCHAR(40) NOT NULL,
  noticeYear INTEGER NOT NULL
);
CREATE INDEX calendar_day_region ON calendar_day (regionCode, code);
CREATE INDEX calendar_day_date ON calendar_day (calendar_date);

CREATE TABLE parameter (
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
  parameterCode VARCHAR(32) NOT NULL,
  parameter_value VARCHAR(200) NOT NULL,
  unit VARCHAR(16),
  comparison VARCHAR(4),
  scopeRegion VARCHAR(16),
  phase VARCHAR(8),
  regionClass VARCHAR(8),
  validFrom DATE NOT NULL,
  validTo DATE,
  sourceTag VARCHAR(60) NOT NULL,
  parameter_kind VARCHAR(8) NOT NULL
);
CREATE INDEX parameter_region ON parameter (regionCode, code);
CREATE INDEX parameter_parameterCode ON parameter (parameterCode, validFrom);

CREATE TABLE setting (
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
  site VARCHAR(8) NOT NULL,
  programmeStart DATE NOT NULL,
  businessTime TIMESTAMP
);
CREATE INDEX setting_region ON setting (regionCode, code);

CREATE TABLE todo (
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
  owner VARCHAR(64) NOT NULL,
  kind VARCHAR(64) NOT NULL,
  subjectType VARCHAR(64) NOT NULL,
  subjectCode VARCHAR(64) NOT NULL,
  region_id BIGINT NOT NULL REFERENCES region,
  due DATE,
  state VARCHAR(10) NOT NULL
);
CREATE INDEX todo_region ON todo (regionCode, code);
CREATE INDEX todo_owner ON todo (owner, state, due);
CREATE INDEX todo_subject ON todo (subjectType, subjectCode);

CREATE TABLE user_account (
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
  displayName VARCHAR(60) NOT NULL,
  person_id BIGINT REFERENCES person,
  locked BOOLEAN NOT NULL,
  passwordSetAt TIMESTAMP
);
CREATE INDEX user_account_region ON user_account (regionCode, code);

CREATE TABLE role_grant (
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
  account_id BIGINT NOT NULL REFERENCES user_account,
  granted_role VARCHAR(20) NOT NULL,
  organization_id BIGINT NOT NULL REFERENCES organization,
  validFrom DATE NOT NULL,
  validTo DATE
);
CREATE INDEX role_grant_region ON role_grant (regionCode, code);

CREATE TABLE event_consumption (
  consumption VARCHAR(160) NOT NULL PRIMARY KEY
);
