-- Meetings with resolutions, approvals, public notices with objections (domain.md §3.2).

CREATE TABLE meeting (
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
  title VARCHAR(120) NOT NULL,
  titleSortKey VARCHAR(760),
  meeting_type VARCHAR(24) NOT NULL,
  organization_id BIGINT NOT NULL REFERENCES organization,
  meeting_time TIMESTAMP NOT NULL,
  place VARCHAR(120),
  agenda VARCHAR(2000),
  entitled INTEGER,
  present INTEGER,
  attendees VARCHAR(2000),
  minutes VARCHAR(8000),
  cancelReason VARCHAR(400),
  state VARCHAR(12) NOT NULL
);
CREATE INDEX meeting_region ON meeting (regionCode, code);
CREATE INDEX meeting_titleSortKey ON meeting (titleSortKey, id);

CREATE TABLE resolution (
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
  meeting_id BIGINT NOT NULL REFERENCES meeting,
  matter VARCHAR(120) NOT NULL,
  matterSortKey VARCHAR(760),
  text VARCHAR(4000) NOT NULL,
  subjectType VARCHAR(64),
  subjectCode VARCHAR(64),
  votesFor INTEGER,
  votesAgainst INTEGER,
  votesAbstained INTEGER,
  decidedOn DATE,
  publishedFrom DATE,
  state VARCHAR(12) NOT NULL
);
CREATE INDEX resolution_region ON resolution (regionCode, code);
CREATE INDEX resolution_matterSortKey ON resolution (matterSortKey, id);

CREATE TABLE approval_step (
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
  subjectType VARCHAR(64) NOT NULL,
  subjectCode VARCHAR(64) NOT NULL,
  matter VARCHAR(200) NOT NULL,
  step_number INTEGER NOT NULL,
  organization_id BIGINT NOT NULL REFERENCES organization,
  region_id BIGINT NOT NULL REFERENCES region,
  reason VARCHAR(1000),
  decision VARCHAR(1000),
  decidedBy VARCHAR(64),
  decidedAt TIMESTAMP,
  state VARCHAR(10) NOT NULL
);
CREATE INDEX approval_step_region ON approval_step (regionCode, code);

CREATE TABLE public_notice (
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
  notice_kind VARCHAR(24) NOT NULL,
  title VARCHAR(120) NOT NULL,
  titleSortKey VARCHAR(760),
  body VARCHAR(8000) NOT NULL,
  scope_id BIGINT NOT NULL REFERENCES region,
  organization_id BIGINT NOT NULL REFERENCES organization,
  boardType VARCHAR(60) NOT NULL,
  validFrom DATE NOT NULL,
  validTo DATE NOT NULL,
  subjectType VARCHAR(64),
  subjectCode VARCHAR(64),
  publishedAt TIMESTAMP,
  withdrawReason VARCHAR(400),
  state VARCHAR(16) NOT NULL
);
CREATE INDEX public_notice_region ON public_notice (regionCode, code);
CREATE INDEX public_notice_titleSortKey ON public_notice (titleSortKey, id);

CREATE TABLE objection (
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
  notice_id BIGINT NOT NULL REFERENCES public_notice,
  text VARCHAR(2000) NOT NULL,
  raisedBy VARCHAR(300),
  raisedAt TIMESTAMP NOT NULL,
  handledBy VARCHAR(64),
  result VARCHAR(12),
  answer VARCHAR(2000),
  answeredAt TIMESTAMP,
  state VARCHAR(10) NOT NULL
);
CREATE INDEX objection_region ON objection (regionCode, code);

CREATE INDEX approval_step_subject ON approval_step (subjectType, subjectCode);
CREATE INDEX resolution_subject ON resolution (subjectType, subjectCode);
CREATE INDEX public_notice_subject ON public_notice (subjectType, subjectCode);
