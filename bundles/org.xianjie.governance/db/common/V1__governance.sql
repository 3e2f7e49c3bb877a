-- Tables of the governance module. Column = field name, unless the word is reserved.

CREATE TABLE legal_adviser (
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
  name VARCHAR(60) NOT NULL,
  nameSortKey VARCHAR(400),
  kind VARCHAR(24) NOT NULL,
  organization_id BIGINT,
  phone VARCHAR(20),
  validFrom DATE NOT NULL,
  validTo DATE,
  CONSTRAINT legal_adviser_fk_village_id FOREIGN KEY (village_id) REFERENCES region (id),
  CONSTRAINT legal_adviser_fk_organization_id FOREIGN KEY (organization_id) REFERENCES organization (id)
);
CREATE INDEX legal_adviser_region ON legal_adviser (regionCode, id);

CREATE TABLE legal_service (
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
  legal_service_day DATE NOT NULL,
  kind VARCHAR(24) NOT NULL,
  adviser_id BIGINT,
  provider VARCHAR(24),
  target_group VARCHAR(24) NOT NULL,
  serviceCentre BOOLEAN NOT NULL,
  households INTEGER NOT NULL,
  CONSTRAINT legal_service_fk_village_id FOREIGN KEY (village_id) REFERENCES region (id),
  CONSTRAINT legal_service_fk_adviser_id FOREIGN KEY (adviser_id) REFERENCES legal_adviser (id)
);
CREATE INDEX legal_service_region ON legal_service (regionCode, id);

CREATE TABLE council (
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
  organization_id BIGINT NOT NULL,
  chair VARCHAR(60) NOT NULL,
  validFrom DATE NOT NULL,
  validTo DATE,
  members INTEGER,
  quorum INTEGER,
  CONSTRAINT council_fk_village_id FOREIGN KEY (village_id) REFERENCES region (id),
  CONSTRAINT council_fk_organization_id FOREIGN KEY (organization_id) REFERENCES organization (id)
);
CREATE INDEX council_region ON council (regionCode, id);

CREATE TABLE council_member (
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
  council_id BIGINT NOT NULL,
  name VARCHAR(60) NOT NULL,
  represents VARCHAR(80),
  validFrom DATE NOT NULL,
  validTo DATE,
  CONSTRAINT council_member_fk_council_id FOREIGN KEY (council_id) REFERENCES council (id)
);
CREATE INDEX council_member_region ON council_member (regionCode, id);

CREATE TABLE major_matter (
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
  kind VARCHAR(24) NOT NULL,
  description VARCHAR(200) NOT NULL,
  moneyLimit DECIMAL(14, 2),
  resolution_id BIGINT,
  validFrom DATE NOT NULL,
  validTo DATE,
  CONSTRAINT major_matter_fk_village_id FOREIGN KEY (village_id) REFERENCES region (id),
  CONSTRAINT major_matter_fk_resolution_id FOREIGN KEY (resolution_id) REFERENCES resolution (id)
);
CREATE INDEX major_matter_region ON major_matter (regionCode, id);

CREATE TABLE four_step (
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
  matter VARCHAR(200) NOT NULL,
  matterSortKey VARCHAR(400),
  kind VARCHAR(24) NOT NULL,
  proposal VARCHAR(2000) NOT NULL,
  proposedOn DATE,
  consultedOn DATE,
  consultation VARCHAR(2000),
  reviewedOn DATE,
  reviewPresent INTEGER,
  reviewFor INTEGER,
  decidedOn DATE,
  resolution_id BIGINT,
  resolution_notice_id BIGINT,
  implementation VARCHAR(2000),
  result_notice_id BIGINT,
  rejection VARCHAR(2000),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT four_step_fk_village_id FOREIGN KEY (village_id) REFERENCES region (id),
  CONSTRAINT four_step_fk_resolution_id FOREIGN KEY (resolution_id) REFERENCES resolution (id),
  CONSTRAINT four_step_fk_resolution_notice_id FOREIGN KEY (resolution_notice_id) REFERENCES public_notice (id),
  CONSTRAINT four_step_fk_result_notice_id FOREIGN KEY (result_notice_id) REFERENCES public_notice (id)
);
CREATE INDEX four_step_region ON four_step (regionCode, id);

CREATE TABLE mass_sup_committee (
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
  members VARCHAR(400) NOT NULL,
  validFrom DATE NOT NULL,
  validTo DATE,
  CONSTRAINT mass_sup_committee_fk_village_id FOREIGN KEY (village_id) REFERENCES region (id)
);
CREATE INDEX mass_sup_committee_region ON mass_sup_committee (regionCode, id);

CREATE TABLE mass_inspection (
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
  committee_id BIGINT NOT NULL,
  mass_inspection_day DATE NOT NULL,
  subject VARCHAR(24) NOT NULL,
  finding VARCHAR(2000) NOT NULL,
  CONSTRAINT mass_inspection_fk_committee_id FOREIGN KEY (committee_id) REFERENCES mass_sup_committee (id)
);
CREATE INDEX mass_inspection_region ON mass_inspection (regionCode, id);

CREATE TABLE figure_question (
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
  committee_id BIGINT NOT NULL,
  figure VARCHAR(120) NOT NULL,
  source VARCHAR(120) NOT NULL,
  question VARCHAR(2000) NOT NULL,
  answer VARCHAR(2000),
  answeredOn DATE,
  notice_id BIGINT,
  state VARCHAR(24) NOT NULL,
  CONSTRAINT figure_question_fk_committee_id FOREIGN KEY (committee_id) REFERENCES mass_sup_committee (id),
  CONSTRAINT figure_question_fk_notice_id FOREIGN KEY (notice_id) REFERENCES public_notice (id)
);
CREATE INDEX figure_question_region ON figure_question (regionCode, id);

CREATE TABLE satisfaction_survey (
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
  committee_id BIGINT,
  satisfaction_survey_day DATE NOT NULL,
  sampling VARCHAR(24) NOT NULL,
  customTopic VARCHAR(24),
  customQuestion VARCHAR(200),
  CONSTRAINT satisfaction_survey_fk_region_id FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT satisfaction_survey_fk_committee_id FOREIGN KEY (committee_id) REFERENCES mass_sup_committee (id)
);
CREATE INDEX satisfaction_survey_region ON satisfaction_survey (regionCode, id);

CREATE TABLE survey_response (
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
  survey_id BIGINT NOT NULL,
  overall VARCHAR(24) NOT NULL,
  custom VARCHAR(24),
  CONSTRAINT survey_response_fk_survey_id FOREIGN KEY (survey_id) REFERENCES satisfaction_survey (id)
);
CREATE INDEX survey_response_region ON survey_response (regionCode, id);

CREATE TABLE campaign (
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
  title VARCHAR(120) NOT NULL,
  titleSortKey VARCHAR(400),
  campaign_day DATE NOT NULL,
  reached INTEGER NOT NULL,
  content VARCHAR(2000),
  CONSTRAINT campaign_fk_region_id FOREIGN KEY (region_id) REFERENCES region (id)
);
CREATE INDEX campaign_region ON campaign (regionCode, id);

CREATE TABLE awareness_survey (
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
  campaign_id BIGINT,
  awareness_survey_day DATE NOT NULL,
  respondents INTEGER NOT NULL,
  aware INTEGER NOT NULL,
  willing INTEGER NOT NULL,
  CONSTRAINT awareness_survey_fk_region_id FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT awareness_survey_fk_campaign_id FOREIGN KEY (campaign_id) REFERENCES campaign (id)
);
CREATE INDEX awareness_survey_region ON awareness_survey (regionCode, id);

CREATE TABLE project (
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
  name VARCHAR(120) NOT NULL,
  nameSortKey VARCHAR(400),
  kind VARCHAR(24) NOT NULL,
  matter VARCHAR(24) NOT NULL,
  lead_org_id BIGINT NOT NULL,
  contactProject BOOLEAN NOT NULL,
  initiatorAssignment VARCHAR(64),
  originNeed VARCHAR(64),
  parties VARCHAR(200),
  fundSources VARCHAR(400) NOT NULL,
  budget DECIMAL(14, 2) NOT NULL,
  singleHousehold BOOLEAN NOT NULL,
  maintainer_id BIGINT,
  maintenanceFunding VARCHAR(200),
  tracking_responsible_id BIGINT,
  jobs INTEGER,
  benefitHouseholds INTEGER,
  income DECIMAL(14, 2),
  proof VARCHAR(24),
  resolution_id BIGINT,
  approvedBudget DECIMAL(14, 2),
  emergencyReason VARCHAR(2000),
  councilInformedDue DATE,
  councilOpinion VARCHAR(2000),
  councilOpinionOn DATE,
  approvedOn DATE,
  completedOn DATE,
  handedOverOn DATE,
  lookbackOn DATE,
  inUse BOOLEAN,
  disclosedUntil DATE,
  endReason VARCHAR(2000),
  state_before VARCHAR(24),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT project_fk_village_id FOREIGN KEY (village_id) REFERENCES region (id),
  CONSTRAINT project_fk_lead_org_id FOREIGN KEY (lead_org_id) REFERENCES organization (id),
  CONSTRAINT project_fk_maintainer_id FOREIGN KEY (maintainer_id) REFERENCES organization (id),
  CONSTRAINT project_fk_tracking_responsible_id FOREIGN KEY (tracking_responsible_id) REFERENCES cadre (id),
  CONSTRAINT project_fk_resolution_id FOREIGN KEY (resolution_id) REFERENCES resolution (id)
);
CREATE INDEX project_region ON project (regionCode, id);

CREATE TABLE household_impact (
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
  project_id BIGINT NOT NULL,
  household_id BIGINT NOT NULL,
  loss DECIMAL(14, 2) NOT NULL,
  compensation DECIMAL(14, 2) NOT NULL,
  consent BOOLEAN NOT NULL,
  objection VARCHAR(2000),
  objectionSettled BOOLEAN NOT NULL,
  CONSTRAINT household_impact_fk_project_id FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT household_impact_fk_household_id FOREIGN KEY (household_id) REFERENCES household (id)
);
CREATE INDEX household_impact_region ON household_impact (regionCode, id);

CREATE TABLE project_milestone (
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
  project_id BIGINT NOT NULL,
  name VARCHAR(120) NOT NULL,
  due DATE NOT NULL,
  doneOn DATE,
  CONSTRAINT project_milestone_fk_project_id FOREIGN KEY (project_id) REFERENCES project (id)
);
CREATE INDEX project_milestone_region ON project_milestone (regionCode, id);

CREATE TABLE project_tracking (
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
  project_id BIGINT NOT NULL,
  phase VARCHAR(24) NOT NULL,
  responsible_id BIGINT NOT NULL,
  settledOn DATE,
  problems VARCHAR(2000),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT project_tracking_fk_project_id FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT project_tracking_fk_responsible_id FOREIGN KEY (responsible_id) REFERENCES cadre (id)
);
CREATE INDEX project_tracking_region ON project_tracking (regionCode, id);

CREATE TABLE tracking_check (
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
  tracking_id BIGINT NOT NULL,
  tracking_check_day DATE NOT NULL,
  inUse BOOLEAN NOT NULL,
  finding VARCHAR(2000) NOT NULL,
  CONSTRAINT tracking_check_fk_tracking_id FOREIGN KEY (tracking_id) REFERENCES project_tracking (id)
);
CREATE INDEX tracking_check_region ON tracking_check (regionCode, id);

CREATE TABLE maintenance_record (
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
  project_id BIGINT NOT NULL,
  maintenance_record_day DATE NOT NULL,
  maintenance_record_condition VARCHAR(24) NOT NULL,
  cost DECIMAL(14, 2) NOT NULL,
  owner_id BIGINT NOT NULL,
  CONSTRAINT maintenance_record_fk_project_id FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT maintenance_record_fk_owner_id FOREIGN KEY (owner_id) REFERENCES organization (id)
);
CREATE INDEX maintenance_record_region ON maintenance_record (regionCode, id);

CREATE TABLE fund_disclosure (
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
  project_id BIGINT NOT NULL,
  asOf DATE NOT NULL,
  received DECIMAL(14, 2) NOT NULL,
  money_used DECIMAL(14, 2) NOT NULL,
  notice_id BIGINT,
  stateDisclosed VARCHAR(24),
  CONSTRAINT fund_disclosure_fk_project_id FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fund_disclosure_fk_notice_id FOREIGN KEY (notice_id) REFERENCES public_notice (id)
);
CREATE INDEX fund_disclosure_region ON fund_disclosure (regionCode, id);

CREATE TABLE village_rules (
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
  edition INTEGER NOT NULL,
  village_rules_text VARCHAR(8000) NOT NULL,
  resolution_id BIGINT NOT NULL,
  confirmedOn DATE NOT NULL,
  observance VARCHAR(2000),
  confirmDue DATE,
  CONSTRAINT village_rules_fk_village_id FOREIGN KEY (village_id) REFERENCES region (id),
  CONSTRAINT village_rules_fk_resolution_id FOREIGN KEY (resolution_id) REFERENCES resolution (id)
);
CREATE INDEX village_rules_region ON village_rules (regionCode, id);

CREATE TABLE livelihood_service (
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
  item VARCHAR(24) NOT NULL,
  livelihood_service_day DATE NOT NULL,
  served INTEGER NOT NULL,
  provider_id BIGINT,
  CONSTRAINT livelihood_service_fk_village_id FOREIGN KEY (village_id) REFERENCES region (id),
  CONSTRAINT livelihood_service_fk_provider_id FOREIGN KEY (provider_id) REFERENCES organization (id)
);
CREATE INDEX livelihood_service_region ON livelihood_service (regionCode, id);

CREATE TABLE public_safety_activity (
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
  public_safety_activity_day DATE NOT NULL,
  activity VARCHAR(120) NOT NULL,
  reach INTEGER NOT NULL,
  referralTelephone VARCHAR(40) NOT NULL,
  CONSTRAINT public_safety_activity_fk_village_id FOREIGN KEY (village_id) REFERENCES region (id)
);
CREATE INDEX public_safety_activity_region ON public_safety_activity (regionCode, id);

CREATE TABLE moral_activity (
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
  kind VARCHAR(24) NOT NULL,
  moral_activity_day DATE NOT NULL,
  cultural BOOLEAN NOT NULL,
  contactRole VARCHAR(24) NOT NULL,
  participants INTEGER NOT NULL,
  moral_activity_result VARCHAR(400),
  CONSTRAINT moral_activity_fk_village_id FOREIGN KEY (village_id) REFERENCES region (id)
);
CREATE INDEX moral_activity_region ON moral_activity (regionCode, id);

CREATE TABLE public_service (
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
  kind VARCHAR(24) NOT NULL,
  provider_id BIGINT NOT NULL,
  capacity INTEGER NOT NULL,
  served INTEGER NOT NULL,
  eligible INTEGER NOT NULL,
  validFrom DATE NOT NULL,
  validTo DATE,
  CONSTRAINT public_service_fk_village_id FOREIGN KEY (village_id) REFERENCES region (id),
  CONSTRAINT public_service_fk_provider_id FOREIGN KEY (provider_id) REFERENCES organization (id)
);
CREATE INDEX public_service_region ON public_service (regionCode, id);

CREATE TABLE special_person (
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
  person VARCHAR(400) NOT NULL,
  kind VARCHAR(24) NOT NULL,
  basis VARCHAR(24) NOT NULL,
  basisText VARCHAR(200) NOT NULL,
  servicePlan VARCHAR(2100) NOT NULL,
  caretaker_id BIGINT NOT NULL,
  purpose VARCHAR(200) NOT NULL,
  reviewDue DATE NOT NULL,
  endedOn DATE,
  CONSTRAINT special_person_fk_village_id FOREIGN KEY (village_id) REFERENCES region (id),
  CONSTRAINT special_person_fk_caretaker_id FOREIGN KEY (caretaker_id) REFERENCES cadre (id)
);
CREATE INDEX special_person_region ON special_person (regionCode, id);

CREATE TABLE conflict_case (
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
  reportedOn DATE NOT NULL,
  cause VARCHAR(24) NOT NULL,
  parties VARCHAR(900) NOT NULL,
  matter VARCHAR(120) NOT NULL,
  mediators VARCHAR(400),
  listened BOOLEAN NOT NULL,
  empathised BOOLEAN NOT NULL,
  solved BOOLEAN NOT NULL,
  conflict_case_result VARCHAR(2000),
  resultOn DATE,
  days INTEGER,
  holds BOOLEAN,
  referredTo VARCHAR(24),
  reason VARCHAR(2000),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT conflict_case_fk_village_id FOREIGN KEY (village_id) REFERENCES region (id)
);
CREATE INDEX conflict_case_region ON conflict_case (regionCode, id);

CREATE TABLE points_standard (
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
  points_standard_action VARCHAR(24) NOT NULL,
  points INTEGER NOT NULL,
  quarterCap INTEGER NOT NULL,
  approvedBy VARCHAR(120) NOT NULL,
  CONSTRAINT points_standard_fk_village_id FOREIGN KEY (village_id) REFERENCES region (id)
);
CREATE INDEX points_standard_region ON points_standard (regionCode, id);

CREATE TABLE points_account (
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
  household_id BIGINT NOT NULL,
  openedOn DATE NOT NULL,
  closedOn DATE,
  balance INTEGER NOT NULL,
  CONSTRAINT points_account_fk_household_id FOREIGN KEY (household_id) REFERENCES household (id)
);
CREATE INDEX points_account_region ON points_account (regionCode, id);

CREATE TABLE points_entry (
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
  account_id BIGINT NOT NULL,
  points_entry_day DATE NOT NULL,
  kind VARCHAR(24) NOT NULL,
  points_entry_action VARCHAR(24),
  goods VARCHAR(80),
  reversed_id BIGINT,
  points INTEGER,
  amount INTEGER NOT NULL,
  origin VARCHAR(64),
  CONSTRAINT points_entry_fk_account_id FOREIGN KEY (account_id) REFERENCES points_account (id),
  CONSTRAINT points_entry_fk_reversed_id FOREIGN KEY (reversed_id) REFERENCES points_entry (id)
);
CREATE INDEX points_entry_region ON points_entry (regionCode, id);
