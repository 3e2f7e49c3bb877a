-- Outbox and audit: tables with long texts. Derby indexes foreign keys by itself.

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
  changes TEXT NOT NULL,
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
  payload TEXT NOT NULL,
  delivered BOOLEAN NOT NULL
);
CREATE INDEX domain_event_waiting ON domain_event (delivered, id);

CREATE INDEX region_parent_id ON region (parent_id);
CREATE INDEX organization_region_id ON organization (region_id);
CREATE INDEX organization_parent_id ON organization (parent_id);
CREATE INDEX person_home_region_id ON person (home_region_id);
CREATE INDEX cadre_person_id ON cadre (person_id);
CREATE INDEX cadre_employer_id ON cadre (employer_id);
CREATE INDEX household_region_id ON household (region_id);
CREATE INDEX household_member_household_id ON household_member (household_id);
CREATE INDEX household_member_person_id ON household_member (person_id);
CREATE INDEX setting_region_id ON setting (region_id);
CREATE INDEX todo_region_id ON todo (region_id);
CREATE INDEX user_account_person_id ON user_account (person_id);
CREATE INDEX role_grant_account_id ON role_grant (account_id);
CREATE INDEX role_grant_organization_id ON role_grant (organization_id);
