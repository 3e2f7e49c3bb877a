-- What the store keeps for itself; no module reads these tables.

CREATE TABLE store_property (
  name VARCHAR(64) NOT NULL PRIMARY KEY,
  property_value VARCHAR(400) NOT NULL
);

-- The last number given per prefix, year and site of business codes.
CREATE TABLE code_counter (
  counter_key VARCHAR(64) NOT NULL PRIMARY KEY,
  last_number BIGINT NOT NULL
);

-- One row per transaction that wrote audit entries.
CREATE TABLE audit_link (
  sequence_number BIGINT NOT NULL PRIMARY KEY,
  transaction_uid VARCHAR(36) NOT NULL UNIQUE,
  entry_count INTEGER NOT NULL,
  digest VARCHAR(64) NOT NULL
);

-- The end of the chain of audit_link, exactly one row.
CREATE TABLE audit_head (
  id INTEGER NOT NULL PRIMARY KEY,
  sequence_number BIGINT NOT NULL,
  digest VARCHAR(64) NOT NULL
);
