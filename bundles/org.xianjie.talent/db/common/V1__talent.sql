-- Tables of the talent module. Column = field name, unless the word is reserved.

CREATE TABLE skill_tag (
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
  field VARCHAR(60)
);
CREATE INDEX skill_tag_region ON skill_tag (regionCode, id);

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
  topic VARCHAR(60),
  standard VARCHAR(2000)
);
CREATE INDEX talent_class_region ON talent_class (regionCode, id);

CREATE TABLE talent_profile (
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
  talent_class_id BIGINT NOT NULL,
  skills VARCHAR(2000),
  specialtyIndustry VARCHAR(40),
  willing BOOLEAN NOT NULL,
  availability VARCHAR(24) NOT NULL,
  serviceRegions VARCHAR(2000),
  origin VARCHAR(60),
  consented BOOLEAN NOT NULL,
  evidence VARCHAR(2000),
  profile_level VARCHAR(24),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT talent_profile_person_id FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT talent_profile_talent_class_id FOREIGN KEY (talent_class_id) REFERENCES talent_class (id)
);
CREATE INDEX talent_profile_region ON talent_profile (regionCode, id);

CREATE TABLE homecoming_record (
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
  awayPlace VARCHAR(80) NOT NULL,
  trade VARCHAR(60),
  skills VARCHAR(2000),
  skillNote VARCHAR(120),
  capital DECIMAL(14,2),
  intention VARCHAR(24) NOT NULL,
  station_id BIGINT,
  contactLog VARCHAR(2000),
  lastContact DATE,
  returnedOn DATE,
  state VARCHAR(24) NOT NULL,
  CONSTRAINT homecoming_record_person_id FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT homecoming_record_station_id FOREIGN KEY (station_id) REFERENCES organization (id)
);
CREATE INDEX homecoming_record_region ON homecoming_record (regionCode, id);

CREATE TABLE relocation_labour (
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
  site_id BIGINT NOT NULL,
  countedOn DATE NOT NULL,
  labourCount INTEGER NOT NULL,
  skilled INTEGER NOT NULL,
  placed INTEGER NOT NULL,
  skills VARCHAR(200),
  unplaced INTEGER NOT NULL,
  CONSTRAINT relocation_labour_site_id FOREIGN KEY (site_id) REFERENCES region (id)
);
CREATE INDEX relocation_labour_region ON relocation_labour (regionCode, id);

CREATE TABLE graduate_village (
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
  graduate_id BIGINT NOT NULL,
  channel VARCHAR(24) NOT NULL,
  validFrom DATE NOT NULL,
  validTo DATE,
  nextStep VARCHAR(200),
  CONSTRAINT graduate_village_village_id FOREIGN KEY (village_id) REFERENCES region (id),
  CONSTRAINT graduate_village_graduate_id FOREIGN KEY (graduate_id) REFERENCES person (id)
);
CREATE INDEX graduate_village_region ON graduate_village (regionCode, id);

CREATE TABLE graduate_gap (
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
  plannedChannel VARCHAR(24),
  foundOn DATE,
  filledOn DATE,
  state VARCHAR(24) NOT NULL,
  CONSTRAINT graduate_gap_village_id FOREIGN KEY (village_id) REFERENCES region (id)
);
CREATE INDEX graduate_gap_region ON graduate_gap (regionCode, id);

CREATE TABLE special_hire (
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
  project VARCHAR(120) NOT NULL,
  talent_id BIGINT NOT NULL,
  hire_mode VARCHAR(24) NOT NULL,
  validFrom DATE NOT NULL,
  validTo DATE,
  hire_output VARCHAR(2000),
  CONSTRAINT special_hire_talent_id FOREIGN KEY (talent_id) REFERENCES talent_profile (id)
);
CREATE INDEX special_hire_region ON special_hire (regionCode, id);

CREATE TABLE local_talent_survey (
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
  category VARCHAR(24) NOT NULL,
  surveyedOn DATE NOT NULL,
  platform VARCHAR(24),
  trainingPlanned VARCHAR(200),
  CONSTRAINT local_talent_survey_person_id FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX local_talent_survey_region ON local_talent_survey (regionCode, id);

CREATE TABLE startup (
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
  project VARCHAR(120) NOT NULL,
  startup_type VARCHAR(24) NOT NULL,
  startedOn DATE,
  station_id BIGINT,
  support VARCHAR(2000),
  benefits VARCHAR(400),
  startup_result VARCHAR(2000),
  CONSTRAINT startup_person_id FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT startup_station_id FOREIGN KEY (station_id) REFERENCES organization (id)
);
CREATE INDEX startup_region ON startup (regionCode, id);

CREATE TABLE cadre_pool_entry (
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
  cadre_id BIGINT NOT NULL,
  professionalField VARCHAR(60) NOT NULL,
  needTypes VARCHAR(400) NOT NULL,
  readiness VARCHAR(24) NOT NULL,
  priorTerms INTEGER NOT NULL,
  CONSTRAINT cadre_pool_entry_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id)
);
CREATE INDEX cadre_pool_entry_region ON cadre_pool_entry (regionCode, id);

CREATE TABLE dispatch_plan (
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
  township_id BIGINT NOT NULL,
  needType VARCHAR(24) NOT NULL,
  seats INTEGER NOT NULL,
  validFrom DATE NOT NULL,
  validTo DATE NOT NULL,
  checkedOn DATE,
  quotaReport VARCHAR(2000),
  quotasMet BOOLEAN NOT NULL,
  approvalReason VARCHAR(2000),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT dispatch_plan_township_id FOREIGN KEY (township_id) REFERENCES region (id)
);
CREATE INDEX dispatch_plan_region ON dispatch_plan (regionCode, id);

CREATE TABLE dispatch_post (
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
  cadre_id BIGINT NOT NULL,
  post_role VARCHAR(24) NOT NULL,
  post_type VARCHAR(24) NOT NULL,
  region_id BIGINT NOT NULL,
  overrideReason VARCHAR(2000),
  fieldMatch BOOLEAN NOT NULL,
  startedOn DATE,
  endedOn DATE,
  extendedTo DATE,
  handover VARCHAR(2000),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT dispatch_post_plan_id FOREIGN KEY (plan_id) REFERENCES dispatch_plan (id),
  CONSTRAINT dispatch_post_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id),
  CONSTRAINT dispatch_post_region_id FOREIGN KEY (region_id) REFERENCES region (id)
);
CREATE INDEX dispatch_post_region ON dispatch_post (regionCode, id);

CREATE TABLE regional_pair (
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
  east_unit_id BIGINT NOT NULL,
  township_id BIGINT NOT NULL,
  cadres VARCHAR(2000),
  sharedChannels VARCHAR(2000),
  jointProjects VARCHAR(2000),
  validFrom DATE NOT NULL,
  validTo DATE,
  CONSTRAINT regional_pair_east_unit_id FOREIGN KEY (east_unit_id) REFERENCES organization (id),
  CONSTRAINT regional_pair_township_id FOREIGN KEY (township_id) REFERENCES region (id)
);
CREATE INDEX regional_pair_region ON regional_pair (regionCode, id);

CREATE TABLE township_mechanism (
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
  mechanism_kind VARCHAR(24) NOT NULL,
  cadre_id BIGINT NOT NULL,
  county_unit_id BIGINT NOT NULL,
  township_id BIGINT NOT NULL,
  villagesServed VARCHAR(2000),
  sinkDownRecord VARCHAR(2000),
  validFrom DATE NOT NULL,
  validTo DATE,
  CONSTRAINT township_mechanism_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id),
  CONSTRAINT township_mechanism_county_unit_id FOREIGN KEY (county_unit_id) REFERENCES organization (id),
  CONSTRAINT township_mechanism_township_id FOREIGN KEY (township_id) REFERENCES region (id)
);
CREATE INDEX township_mechanism_region ON township_mechanism (regionCode, id);

CREATE TABLE leader_rural_ability (
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
  organization_id BIGINT NOT NULL,
  cadre_id BIGINT NOT NULL,
  post VARCHAR(24) NOT NULL,
  experience VARCHAR(2000),
  training VARCHAR(2000),
  CONSTRAINT leader_rural_ability_organization_id FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT leader_rural_ability_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id)
);
CREATE INDEX leader_rural_ability_region ON leader_rural_ability (regionCode, id);

CREATE TABLE rural_guide (
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
  village_id BIGINT NOT NULL,
  occupation VARCHAR(24) NOT NULL,
  validFrom DATE NOT NULL,
  validTo DATE,
  servedHours INTEGER NOT NULL,
  CONSTRAINT rural_guide_person_id FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT rural_guide_village_id FOREIGN KEY (village_id) REFERENCES region (id)
);
CREATE INDEX rural_guide_region ON rural_guide (regionCode, id);

CREATE TABLE service_period (
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
  guide_id BIGINT NOT NULL,
  period_date DATE NOT NULL,
  servedHours INTEGER NOT NULL,
  content VARCHAR(200),
  CONSTRAINT service_period_guide_id FOREIGN KEY (guide_id) REFERENCES rural_guide (id)
);
CREATE INDEX service_period_region ON service_period (regionCode, id);

CREATE TABLE training_plan (
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
  region_id BIGINT NOT NULL,
  cycleFrom INTEGER NOT NULL,
  cycleTo INTEGER NOT NULL,
  targetGroups VARCHAR(200),
  topics VARCHAR(400),
  yearPlans VARCHAR(2000),
  CONSTRAINT training_plan_region_id FOREIGN KEY (region_id) REFERENCES region (id)
);
CREATE INDEX training_plan_region ON training_plan (regionCode, id);

CREATE TABLE course (
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
  region_id BIGINT NOT NULL,
  course_kind VARCHAR(24) NOT NULL,
  topics VARCHAR(400),
  course_mode VARCHAR(24) NOT NULL,
  provider_id BIGINT,
  providerType VARCHAR(24),
  durationHours INTEGER NOT NULL,
  outline VARCHAR(2000),
  CONSTRAINT course_region_id FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT course_provider_id FOREIGN KEY (provider_id) REFERENCES organization (id)
);
CREATE INDEX course_region ON course (regionCode, id);

CREATE TABLE course_request (
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
  cadre_id BIGINT NOT NULL,
  topic VARCHAR(100) NOT NULL,
  wanted VARCHAR(2000),
  course_id BIGINT,
  answer VARCHAR(2000),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT course_request_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id),
  CONSTRAINT course_request_course_id FOREIGN KEY (course_id) REFERENCES course (id)
);
CREATE INDEX course_request_region ON course_request (regionCode, id);

CREATE TABLE training_session (
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
  course_id BIGINT NOT NULL,
  region_id BIGINT NOT NULL,
  session_date DATE NOT NULL,
  place VARCHAR(80),
  platform VARCHAR(24),
  capacity INTEGER NOT NULL,
  attended INTEGER NOT NULL,
  satisfaction INTEGER,
  state VARCHAR(24) NOT NULL,
  CONSTRAINT training_session_course_id FOREIGN KEY (course_id) REFERENCES course (id),
  CONSTRAINT training_session_region_id FOREIGN KEY (region_id) REFERENCES region (id)
);
CREATE INDEX training_session_region ON training_session (regionCode, id);

CREATE TABLE training_attendance (
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
  session_id BIGINT NOT NULL,
  cadre_id BIGINT NOT NULL,
  attended BOOLEAN NOT NULL,
  score INTEGER,
  satisfaction INTEGER,
  CONSTRAINT training_attendance_session_id FOREIGN KEY (session_id) REFERENCES training_session (id),
  CONSTRAINT training_attendance_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id)
);
CREATE INDEX training_attendance_region ON training_attendance (regionCode, id);

CREATE TABLE mentorship (
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
  mentor_id BIGINT NOT NULL,
  mentee_id BIGINT NOT NULL,
  mentorship_method VARCHAR(24) NOT NULL,
  validFrom DATE NOT NULL,
  validTo DATE,
  achievements VARCHAR(2000),
  CONSTRAINT mentorship_mentor_id FOREIGN KEY (mentor_id) REFERENCES cadre (id),
  CONSTRAINT mentorship_mentee_id FOREIGN KEY (mentee_id) REFERENCES cadre (id)
);
CREATE INDEX mentorship_region ON mentorship (regionCode, id);

CREATE TABLE practice_base (
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
  base_kind VARCHAR(24) NOT NULL,
  tasks VARCHAR(2000),
  CONSTRAINT practice_base_region_id FOREIGN KEY (region_id) REFERENCES region (id)
);
CREATE INDEX practice_base_region ON practice_base (regionCode, id);

CREATE TABLE post_rotation (
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
  rotation_kind VARCHAR(24) NOT NULL,
  base_id BIGINT,
  unit_id BIGINT,
  post VARCHAR(80) NOT NULL,
  tasks VARCHAR(2000),
  validFrom DATE NOT NULL,
  validTo DATE,
  rotation_result VARCHAR(2000),
  CONSTRAINT post_rotation_person_id FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT post_rotation_base_id FOREIGN KEY (base_id) REFERENCES practice_base (id),
  CONSTRAINT post_rotation_unit_id FOREIGN KEY (unit_id) REFERENCES organization (id)
);
CREATE INDEX post_rotation_region ON post_rotation (regionCode, id);

CREATE TABLE experience_meeting (
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
  meeting_date DATE NOT NULL,
  region_id BIGINT NOT NULL,
  topic VARCHAR(200) NOT NULL,
  cases VARCHAR(2000),
  participants VARCHAR(2000),
  CONSTRAINT experience_meeting_region_id FOREIGN KEY (region_id) REFERENCES region (id)
);
CREATE INDEX experience_meeting_region ON experience_meeting (regionCode, id);

CREATE TABLE prof_farmer_training (
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
  subjects VARCHAR(400) NOT NULL,
  partner_id BIGINT,
  heldOn DATE NOT NULL,
  durationHours INTEGER NOT NULL,
  CONSTRAINT prof_farmer_training_person_id FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT prof_farmer_training_partner_id FOREIGN KEY (partner_id) REFERENCES organization (id)
);
CREATE INDEX prof_farmer_training_region ON prof_farmer_training (regionCode, id);

CREATE TABLE skill_self_rating (
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
  cadre_id BIGINT NOT NULL,
  skill VARCHAR(24) NOT NULL,
  rating_level INTEGER NOT NULL,
  rating_date DATE NOT NULL,
  moment VARCHAR(24) NOT NULL,
  course_id BIGINT,
  CONSTRAINT skill_self_rating_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id),
  CONSTRAINT skill_self_rating_course_id FOREIGN KEY (course_id) REFERENCES course (id)
);
CREATE INDEX skill_self_rating_region ON skill_self_rating (regionCode, id);

CREATE TABLE digital_use (
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
  cadre_id BIGINT NOT NULL,
  use_month VARCHAR(7) NOT NULL,
  used BOOLEAN NOT NULL,
  CONSTRAINT digital_use_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id)
);
CREATE INDEX digital_use_region ON digital_use (regionCode, id);

CREATE TABLE expert_pool_member (
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
  fields VARCHAR(400),
  commitments VARCHAR(400),
  formerTerm VARCHAR(200),
  source VARCHAR(64),
  refusalReason VARCHAR(2000),
  rating INTEGER,
  state VARCHAR(24) NOT NULL,
  CONSTRAINT expert_pool_member_person_id FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX expert_pool_member_region ON expert_pool_member (regionCode, id);

CREATE TABLE expert_request (
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
  expert_id BIGINT NOT NULL,
  requested_by_id BIGINT NOT NULL,
  request_kind VARCHAR(24) NOT NULL,
  topic VARCHAR(120) NOT NULL,
  question VARCHAR(2000),
  answer VARCHAR(2000),
  rating INTEGER,
  state VARCHAR(24) NOT NULL,
  CONSTRAINT expert_request_expert_id FOREIGN KEY (expert_id) REFERENCES expert_pool_member (id),
  CONSTRAINT expert_request_requested_by_id FOREIGN KEY (requested_by_id) REFERENCES organization (id)
);
CREATE INDEX expert_request_region ON expert_request (regionCode, id);

CREATE TABLE expert_team (
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
  prefecture_id BIGINT NOT NULL,
  members VARCHAR(2000),
  CONSTRAINT expert_team_prefecture_id FOREIGN KEY (prefecture_id) REFERENCES region (id)
);
CREATE INDEX expert_team_region ON expert_team (regionCode, id);

CREATE TABLE service_base (
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
  industry VARCHAR(40),
  team_id BIGINT NOT NULL,
  CONSTRAINT service_base_region_id FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT service_base_team_id FOREIGN KEY (team_id) REFERENCES expert_team (id)
);
CREATE INDEX service_base_region ON service_base (regionCode, id);

CREATE TABLE talent_match (
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
  need VARCHAR(64),
  base_id BIGINT,
  region_id BIGINT NOT NULL,
  required_class_id BIGINT NOT NULL,
  talent_id BIGINT NOT NULL,
  score INTEGER,
  reasons VARCHAR(2000),
  outcome VARCHAR(2000),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT talent_match_base_id FOREIGN KEY (base_id) REFERENCES service_base (id),
  CONSTRAINT talent_match_region_id FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT talent_match_required_class_id FOREIGN KEY (required_class_id) REFERENCES talent_class (id),
  CONSTRAINT talent_match_talent_id FOREIGN KEY (talent_id) REFERENCES talent_profile (id)
);
CREATE INDEX talent_match_region ON talent_match (regionCode, id);

CREATE TABLE talent_evaluation (
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
  talent_id BIGINT NOT NULL,
  indicators VARCHAR(2000),
  appliedEvidence VARCHAR(2000),
  certificates VARCHAR(2000),
  titleRoute VARCHAR(80),
  evaluation_level VARCHAR(24),
  validUntil DATE,
  state VARCHAR(24) NOT NULL,
  CONSTRAINT talent_evaluation_talent_id FOREIGN KEY (talent_id) REFERENCES talent_profile (id)
);
CREATE INDEX talent_evaluation_region ON talent_evaluation (regionCode, id);

CREATE TABLE skill_appraisal (
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
  station_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  occupation VARCHAR(60) NOT NULL,
  appraisal_date DATE NOT NULL,
  appraisal_result VARCHAR(24) NOT NULL,
  certificateNo VARCHAR(40),
  CONSTRAINT skill_appraisal_station_id FOREIGN KEY (station_id) REFERENCES organization (id),
  CONSTRAINT skill_appraisal_person_id FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX skill_appraisal_region ON skill_appraisal (regionCode, id);

CREATE TABLE title_application (
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
  title VARCHAR(80) NOT NULL,
  application_kind VARCHAR(24) NOT NULL,
  achievements VARCHAR(2000) NOT NULL,
  linkedIncome DECIMAL(14,2),
  decision VARCHAR(2000),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT title_application_person_id FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX title_application_region ON title_application (regionCode, id);
