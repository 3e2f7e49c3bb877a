-- The audit is listed by region, account and time, the latest entry first.
CREATE INDEX audit_entry_region ON audit_entry (regionCode, id);
CREATE INDEX audit_entry_account ON audit_entry (account, id);
CREATE INDEX audit_entry_time ON audit_entry (recordedAt, id);
