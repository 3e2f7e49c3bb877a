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

CREATE TABLE branch_member (
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
  person_id BIGINT NOT NULL,
  party_org_id BIGINT NOT NULL,
  joinedOn DATE NOT NULL,
  status VARCHAR(24) NOT NULL,
  neighbours VARCHAR(2000),
  CONSTRAINT branch_member_person_id FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT branch_member_party_org_id FOREIGN KEY (party_org_id) REFERENCES party_org (id)
);
CREATE INDEX branch_member_region ON branch_member (regionCode, id);

CREATE TABLE secretary_profile (
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
  cadre_id BIGINT NOT NULL,
  committeeHead BOOLEAN NOT NULL,
  sourceGroup VARCHAR(24) NOT NULL,
  validFrom DATE NOT NULL,
  validTo DATE,
  termEnds DATE,
  reserve BOOLEAN NOT NULL,
  trainedOn DATE,
  CONSTRAINT secretary_profile_village_id FOREIGN KEY (village_id) REFERENCES region (id),
  CONSTRAINT secretary_profile_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id)
);
CREATE INDEX secretary_profile_region ON secretary_profile (regionCode, id);

CREATE TABLE village_election_round (
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
  round_year INTEGER NOT NULL,
  reserveCandidates VARCHAR(2000),
  heldOn DATE,
  round_result VARCHAR(2000),
  CONSTRAINT village_election_round_village_id FOREIGN KEY (village_id) REFERENCES region (id)
);
CREATE INDEX village_election_round_region ON village_election_round (regionCode, id);

CREATE TABLE coverage_gap (
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
  region_id BIGINT NOT NULL,
  reason VARCHAR(200) NOT NULL,
  measure VARCHAR(24),
  force_id BIGINT,
  foundOn DATE,
  coveredOn DATE,
  state VARCHAR(24) NOT NULL,
  CONSTRAINT coverage_gap_region_id FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT coverage_gap_force_id FOREIGN KEY (force_id) REFERENCES person (id)
);
CREATE INDEX coverage_gap_region ON coverage_gap (regionCode, id);

CREATE TABLE party_life_record (
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
  branch_id BIGINT NOT NULL,
  record_type VARCHAR(24) NOT NULL,
  record_date DATE NOT NULL,
  topic VARCHAR(200) NOT NULL,
  attendees VARCHAR(2000),
  resolution VARCHAR(2000),
  attendance INTEGER NOT NULL,
  expected INTEGER NOT NULL,
  CONSTRAINT party_life_record_branch_id FOREIGN KEY (branch_id) REFERENCES party_org (id)
);
CREATE INDEX party_life_record_region ON party_life_record (regionCode, id);

CREATE TABLE pair_activity (
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
  party_org_id BIGINT NOT NULL,
  activity_kind VARCHAR(24) NOT NULL,
  activity_date DATE NOT NULL,
  content VARCHAR(2000) NOT NULL,
  CONSTRAINT pair_activity_party_org_id FOREIGN KEY (party_org_id) REFERENCES party_org (id)
);
CREATE INDEX pair_activity_region ON pair_activity (regionCode, id);

CREATE TABLE village_pairing (
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
  advanced_village_id BIGINT NOT NULL,
  weak_village_id BIGINT NOT NULL,
  measures VARCHAR(2000) NOT NULL,
  validFrom DATE NOT NULL,
  validTo DATE,
  pairing_result VARCHAR(2000),
  CONSTRAINT village_pairing_advanced_village_id FOREIGN KEY (advanced_village_id) REFERENCES region (id),
  CONSTRAINT village_pairing_weak_village_id FOREIGN KEY (weak_village_id) REFERENCES region (id)
);
CREATE INDEX village_pairing_region ON village_pairing (regionCode, id);

CREATE TABLE village_cluster (
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
  region_id BIGINT NOT NULL,
  similarity INTEGER,
  approvedBy VARCHAR(64),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT village_cluster_region_id FOREIGN KEY (region_id) REFERENCES region (id)
);
CREATE INDEX village_cluster_region ON village_cluster (regionCode, id);

CREATE TABLE cluster_member (
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
  cluster_id BIGINT NOT NULL,
  village_id BIGINT NOT NULL,
  member_role VARCHAR(24) NOT NULL,
  mainProduct VARCHAR(60),
  CONSTRAINT cluster_member_cluster_id FOREIGN KEY (cluster_id) REFERENCES village_cluster (id),
  CONSTRAINT cluster_member_village_id FOREIGN KEY (village_id) REFERENCES region (id)
);
CREATE INDEX cluster_member_region ON cluster_member (regionCode, id);

CREATE TABLE development_plan (
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
  titleSortKey VARCHAR(500),
  horizon VARCHAR(24) NOT NULL,
  targetYear INTEGER NOT NULL,
  plan_level VARCHAR(24) NOT NULL,
  region_id BIGINT NOT NULL,
  goals VARCHAR(2000) NOT NULL,
  functions VARCHAR(400),
  mainFunction VARCHAR(24),
  mainProduct VARCHAR(60),
  neighbours VARCHAR(2000),
  parent_plan_id BIGINT,
  cluster_id BIGINT,
  unityChecked BOOLEAN NOT NULL,
  scienceChecked BOOLEAN NOT NULL,
  practiceChecked BOOLEAN NOT NULL,
  minutesDate DATE,
  minutesQuorum BOOLEAN NOT NULL,
  minutes VARCHAR(2000),
  missingFunctions VARCHAR(400),
  edition INTEGER NOT NULL,
  revision_of_id BIGINT,
  revisionReason VARCHAR(2000),
  manualMinutes BOOLEAN NOT NULL,
  approvedOn DATE,
  state VARCHAR(24) NOT NULL,
  CONSTRAINT development_plan_region_id FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT development_plan_parent_plan_id FOREIGN KEY (parent_plan_id) REFERENCES development_plan (id),
  CONSTRAINT development_plan_cluster_id FOREIGN KEY (cluster_id) REFERENCES village_cluster (id),
  CONSTRAINT development_plan_revision_of_id FOREIGN KEY (revision_of_id) REFERENCES development_plan (id)
);
CREATE INDEX development_plan_region ON development_plan (regionCode, id);

CREATE TABLE plan_alignment (
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
  plan_id BIGINT NOT NULL,
  alignment_kind VARCHAR(24) NOT NULL,
  upper_plan_id BIGINT,
  neighbour_id BIGINT,
  checkItem VARCHAR(200) NOT NULL,
  conforms BOOLEAN NOT NULL,
  note VARCHAR(2000),
  CONSTRAINT plan_alignment_plan_id FOREIGN KEY (plan_id) REFERENCES development_plan (id),
  CONSTRAINT plan_alignment_upper_plan_id FOREIGN KEY (upper_plan_id) REFERENCES development_plan (id),
  CONSTRAINT plan_alignment_neighbour_id FOREIGN KEY (neighbour_id) REFERENCES region (id)
);
CREATE INDEX plan_alignment_region ON plan_alignment (regionCode, id);

CREATE TABLE plan_duplicate_alert (
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
  plan_a_id BIGINT NOT NULL,
  plan_b_id BIGINT NOT NULL,
  overlap INTEGER NOT NULL,
  decision VARCHAR(24),
  decisionReason VARCHAR(2000),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT plan_duplicate_alert_plan_a_id FOREIGN KEY (plan_a_id) REFERENCES development_plan (id),
  CONSTRAINT plan_duplicate_alert_plan_b_id FOREIGN KEY (plan_b_id) REFERENCES development_plan (id)
);
CREATE INDEX plan_duplicate_alert_region ON plan_duplicate_alert (regionCode, id);

CREATE TABLE checklist_item (
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
  item_kind VARCHAR(24) NOT NULL,
  region_id BIGINT NOT NULL,
  body VARCHAR(2000),
  owner VARCHAR(60),
  validFrom DATE NOT NULL,
  validTo DATE,
  CONSTRAINT checklist_item_region_id FOREIGN KEY (region_id) REFERENCES region (id)
);
CREATE INDEX checklist_item_region ON checklist_item (regionCode, id);

CREATE TABLE standard_acceptance (
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
  branch_id BIGINT NOT NULL,
  acceptance_year INTEGER NOT NULL,
  acceptedBy VARCHAR(64),
  decidedOn DATE,
  gaps VARCHAR(2000),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT standard_acceptance_branch_id FOREIGN KEY (branch_id) REFERENCES party_org (id)
);
CREATE INDEX standard_acceptance_region ON standard_acceptance (regionCode, id);

CREATE TABLE acceptance_finding (
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
  acceptance_id BIGINT NOT NULL,
  item_id BIGINT NOT NULL,
  met BOOLEAN NOT NULL,
  note VARCHAR(2000),
  CONSTRAINT acceptance_finding_acceptance_id FOREIGN KEY (acceptance_id) REFERENCES standard_acceptance (id),
  CONSTRAINT acceptance_finding_item_id FOREIGN KEY (item_id) REFERENCES checklist_item (id)
);
CREATE INDEX acceptance_finding_region ON acceptance_finding (regionCode, id);

CREATE TABLE weak_branch_case (
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
  branch_id BIGINT NOT NULL,
  category VARCHAR(24) NOT NULL,
  foundOn DATE NOT NULL,
  foundBy VARCHAR(80) NOT NULL,
  case_level VARCHAR(24),
  responsible_id BIGINT,
  deadline DATE,
  confirmedOn DATE,
  removedOn DATE,
  followUpDue DATE,
  outcome VARCHAR(2000),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT weak_branch_case_branch_id FOREIGN KEY (branch_id) REFERENCES party_org (id),
  CONSTRAINT weak_branch_case_responsible_id FOREIGN KEY (responsible_id) REFERENCES cadre (id)
);
CREATE INDEX weak_branch_case_region ON weak_branch_case (regionCode, id);

CREATE TABLE rect_issue (
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
  weak_branch_case_id BIGINT NOT NULL,
  category VARCHAR(24) NOT NULL,
  description VARCHAR(2000) NOT NULL,
  measures VARCHAR(2000),
  owner_id BIGINT,
  due DATE,
  evidence VARCHAR(2000),
  issue_result VARCHAR(2000),
  acceptedBy VARCHAR(64),
  acceptedOn DATE,
  state VARCHAR(24) NOT NULL,
  CONSTRAINT rect_issue_weak_branch_case_id FOREIGN KEY (weak_branch_case_id) REFERENCES weak_branch_case (id),
  CONSTRAINT rect_issue_owner_id FOREIGN KEY (owner_id) REFERENCES cadre (id)
);
CREATE INDEX rect_issue_region ON rect_issue (regionCode, id);

CREATE TABLE case_tracking (
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
  weak_branch_case_id BIGINT NOT NULL,
  tracking_date DATE NOT NULL,
  note VARCHAR(2000) NOT NULL,
  CONSTRAINT case_tracking_weak_branch_case_id FOREIGN KEY (weak_branch_case_id) REFERENCES weak_branch_case (id)
);
CREATE INDEX case_tracking_region ON case_tracking (regionCode, id);

CREATE TABLE income_entry (
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
  entry_date DATE NOT NULL,
  source VARCHAR(24) NOT NULL,
  amount DECIMAL(14,2) NOT NULL,
  payer VARCHAR(120),
  note VARCHAR(2000),
  CONSTRAINT income_entry_village_id FOREIGN KEY (village_id) REFERENCES region (id)
);
CREATE INDEX income_entry_region ON income_entry (regionCode, id);

CREATE TABLE dividend_payment (
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
  payment_date DATE NOT NULL,
  amount DECIMAL(14,2) NOT NULL,
  households VARCHAR(2000),
  CONSTRAINT dividend_payment_village_id FOREIGN KEY (village_id) REFERENCES region (id)
);
CREATE INDEX dividend_payment_region ON dividend_payment (regionCode, id);

CREATE TABLE collective_asset (
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
  name VARCHAR(80) NOT NULL,
  nameSortKey VARCHAR(500),
  asset_type VARCHAR(24) NOT NULL,
  amount DECIMAL(14,2) NOT NULL,
  ownership VARCHAR(80) NOT NULL,
  acquiredOn DATE,
  disposedOn DATE,
  CONSTRAINT collective_asset_village_id FOREIGN KEY (village_id) REFERENCES region (id)
);
CREATE INDEX collective_asset_region ON collective_asset (regionCode, id);

CREATE TABLE asset_clearance (
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
  asset_id BIGINT NOT NULL,
  clearance_year INTEGER NOT NULL,
  foundAmount DECIMAL(14,2),
  note VARCHAR(2000),
  verifiedOn DATE,
  verifiedBy VARCHAR(64),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT asset_clearance_asset_id FOREIGN KEY (asset_id) REFERENCES collective_asset (id)
);
CREATE INDEX asset_clearance_region ON asset_clearance (regionCode, id);

CREATE TABLE collective_economy (
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
  economy_year INTEGER NOT NULL,
  income DECIMAL(14,2) NOT NULL,
  sources VARCHAR(400),
  largestShare INTEGER NOT NULL,
  singleSource BOOLEAN NOT NULL,
  assets DECIMAL(14,2) NOT NULL,
  dividends DECIMAL(14,2) NOT NULL,
  liabilities DECIMAL(14,2),
  marketRisk VARCHAR(2000),
  CONSTRAINT collective_economy_village_id FOREIGN KEY (village_id) REFERENCES region (id)
);
CREATE INDEX collective_economy_region ON collective_economy (regionCode, id);

CREATE TABLE collective_member (
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
  person_id BIGINT NOT NULL,
  household_id BIGINT,
  confirmedOn DATE NOT NULL,
  shares DECIMAL(14,2),
  CONSTRAINT collective_member_village_id FOREIGN KEY (village_id) REFERENCES region (id),
  CONSTRAINT collective_member_person_id FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT collective_member_household_id FOREIGN KEY (household_id) REFERENCES household (id)
);
CREATE INDEX collective_member_region ON collective_member (regionCode, id);

CREATE TABLE share_reform (
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
  sharesTotal INTEGER,
  publicOwnershipCheck BOOLEAN NOT NULL,
  publicOwnershipEvidence VARCHAR(2000),
  benefitSharedCheck BOOLEAN NOT NULL,
  benefitSharedEvidence VARCHAR(2000),
  doneOn DATE,
  state VARCHAR(24) NOT NULL,
  CONSTRAINT share_reform_village_id FOREIGN KEY (village_id) REFERENCES region (id)
);
CREATE INDEX share_reform_region ON share_reform (regionCode, id);

CREATE TABLE industry (
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
  industry_scope VARCHAR(24) NOT NULL,
  region_id BIGINT NOT NULL,
  main BOOLEAN NOT NULL,
  industryCode VARCHAR(40),
  baseArea DECIMAL(14,2),
  outputValue DECIMAL(14,2),
  brand VARCHAR(60),
  chain_branch_id BIGINT,
  CONSTRAINT industry_region_id FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT industry_chain_branch_id FOREIGN KEY (chain_branch_id) REFERENCES party_org (id)
);
CREATE INDEX industry_region ON industry (regionCode, id);

CREATE TABLE operating_model (
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
  model_year INTEGER NOT NULL,
  model VARCHAR(80) NOT NULL,
  cooperative_id BIGINT NOT NULL,
  partners VARCHAR(2000),
  pool DECIMAL(14,2) NOT NULL,
  shareRatio INTEGER NOT NULL,
  collectiveIncome DECIMAL(14,2),
  households INTEGER NOT NULL,
  CONSTRAINT operating_model_village_id FOREIGN KEY (village_id) REFERENCES region (id),
  CONSTRAINT operating_model_cooperative_id FOREIGN KEY (cooperative_id) REFERENCES organization (id)
);
CREATE INDEX operating_model_region ON operating_model (regionCode, id);
