-- Outbox and audit: tables with long texts.

CREATE SEQUENCE audit_sequence AS BIGINT START WITH 500 INCREMENT BY 500;

CREATE TABLE audit_entry (
  id BIGINT NOT NULL PRIMARY KEY,
  transactionUid VARCHAR(36) NOT NULL,
  account VARCHAR(64) NOT NULL,
  recordedAt TIMESTAMP NOT NULL,
  operation VARCHAR(64) NOT NULL,
  recordType VARCHAR(64) NOT NULL,
  recordCode VARCHAR(64) NOT NULL,
  regionCode VARCHAR(16) NOT NULL,
  changes CLOB NOT NULL,
  reason VARCHAR(400) NOT NULL,
  seal VARCHAR(64) NOT NULL
);
CREATE INDEX audit_entry_transaction ON audit_entry (transactionUid, id);
CREATE INDEX audit_entry_record ON audit_entry (recordType, recordCode, id);

CREATE SEQUENCE event_sequence AS BIGINT START WITH 500 INCREMENT BY 500;

CREATE TABLE domain_event (
  id BIGINT NOT NULL PRIMARY KEY,
  event_type VARCHAR(64) NOT NULL,
  happenedAt TIMESTAMP NOT NULL,
  subjectType VARCHAR(64) NOT NULL,
  subjectCode VARCHAR(64) NOT NULL,
  regionCode VARCHAR(16) NOT NULL,
  payload CLOB NOT NULL,
  delivered BOOLEAN NOT NULL
);
CREATE INDEX domain_event_waiting ON domain_event (delivered, id);
