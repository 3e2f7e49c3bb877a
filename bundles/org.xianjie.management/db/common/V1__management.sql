-- Tables of the management module. Column = field name, unless the word is reserved.

CREATE TABLE inspection_round (
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
  kind VARCHAR(24) NOT NULL,
  region_id BIGINT NOT NULL,
  windowFrom DATE NOT NULL,
  windowTo DATE NOT NULL,
  objects VARCHAR(400),
  CONSTRAINT inspection_round_fk_region_id FOREIGN KEY (region_id) REFERENCES region (id)
);
CREATE INDEX inspection_round_region ON inspection_round (regionCode, id);

CREATE TABLE assessment_scheme (
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
  name VARCHAR(120) NOT NULL,
  nameSortKey VARCHAR(400),
  region_id BIGINT NOT NULL,
  assessment_scheme_year INTEGER NOT NULL,
  assessment_scheme_level VARCHAR(24) NOT NULL,
  assessment_scheme_object VARCHAR(24) NOT NULL,
  annual BOOLEAN NOT NULL,
  upperEvaluation VARCHAR(200),
  mapping VARCHAR(2000),
  basis VARCHAR(2000),
  partyShare INTEGER,
  effectWeight VARCHAR(12),
  traceWeight VARCHAR(12),
  contactWeight VARCHAR(12),
  warnings VARCHAR(400),
  checkedBy VARCHAR(64),
  approvedBy VARCHAR(64),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT assessment_scheme_fk_region_id FOREIGN KEY (region_id) REFERENCES region (id)
);
CREATE INDEX assessment_scheme_region ON assessment_scheme (regionCode, id);

CREATE TABLE assessment_indicator (
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
  scheme_id BIGINT NOT NULL,
  name VARCHAR(80) NOT NULL,
  kind VARCHAR(24) NOT NULL,
  focus VARCHAR(24) NOT NULL,
  contactWork BOOLEAN NOT NULL,
  unit VARCHAR(20) NOT NULL,
  figure VARCHAR(24) NOT NULL,
  zeroAt DECIMAL(14, 2) NOT NULL,
  fullAt DECIMAL(14, 2) NOT NULL,
  weight DECIMAL(14, 2) NOT NULL,
  CONSTRAINT assessment_indicator_fk_scheme_id FOREIGN KEY (scheme_id) REFERENCES assessment_scheme (id)
);
CREATE INDEX assessment_indicator_region ON assessment_indicator (regionCode, id);

CREATE TABLE party_question (
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
  scheme_id BIGINT NOT NULL,
  party VARCHAR(24) NOT NULL,
  question VARCHAR(200) NOT NULL,
  kind VARCHAR(24) NOT NULL,
  contactWork BOOLEAN NOT NULL,
  weight DECIMAL(14, 2) NOT NULL,
  CONSTRAINT party_question_fk_scheme_id FOREIGN KEY (scheme_id) REFERENCES assessment_scheme (id)
);
CREATE INDEX party_question_region ON party_question (regionCode, id);

CREATE TABLE forbidden_synonym (
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
  abolished VARCHAR(24) NOT NULL,
  forbidden_synonym_text VARCHAR(60) NOT NULL
);
CREATE INDEX forbidden_synonym_region ON forbidden_synonym (regionCode, id);

CREATE TABLE assessment (
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
  scheme_id BIGINT NOT NULL,
  cadre_id BIGINT,
  organization_id BIGINT,
  region_id BIGINT NOT NULL,
  assessment_period VARCHAR(24) NOT NULL,
  periodFrom DATE NOT NULL,
  periodTo DATE NOT NULL,
  frozenAt TIMESTAMP,
  formulaVersion INTEGER,
  indicatorScore DECIMAL(14, 2),
  partyScore DECIMAL(14, 2),
  total DECIMAL(14, 2),
  openFigures VARCHAR(400),
  assessment_visible VARCHAR(2000),
  assessment_hidden VARCHAR(2000),
  grade VARCHAR(24),
  objection VARCHAR(2000),
  usedFor VARCHAR(200),
  confirmedBy VARCHAR(64),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT assessment_fk_scheme_id FOREIGN KEY (scheme_id) REFERENCES assessment_scheme (id),
  CONSTRAINT assessment_fk_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id),
  CONSTRAINT assessment_fk_organization_id FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT assessment_fk_region_id FOREIGN KEY (region_id) REFERENCES region (id)
);
CREATE INDEX assessment_region ON assessment (regionCode, id);

CREATE TABLE assessment_score (
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
  assessment_id BIGINT NOT NULL,
  assessment_score_indicator BIGINT NOT NULL,
  numerator DECIMAL(14, 2),
  denominator DECIMAL(14, 2),
  points DECIMAL(14, 2),
  weight DECIMAL(14, 2),
  formulaVersion INTEGER,
  origin VARCHAR(200),
  CONSTRAINT assessment_score_fk_assessment_id FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT assessment_score_fk_assessment_score_indicator FOREIGN KEY (assessment_score_indicator) REFERENCES assessment_indicator (id)
);
CREATE INDEX assessment_score_region ON assessment_score (regionCode, id);

CREATE TABLE imported_figure (
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
  assessment_id BIGINT NOT NULL,
  imported_figure_indicator BIGINT NOT NULL,
  counted INTEGER NOT NULL,
  outOf INTEGER NOT NULL,
  source VARCHAR(200) NOT NULL,
  CONSTRAINT imported_figure_fk_assessment_id FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT imported_figure_fk_imported_figure_indicator FOREIGN KEY (imported_figure_indicator) REFERENCES assessment_indicator (id)
);
CREATE INDEX imported_figure_region ON imported_figure (regionCode, id);

CREATE TABLE party_opinion (
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
  assessment_id BIGINT NOT NULL,
  party VARCHAR(24) NOT NULL,
  comment VARCHAR(2000),
  score DECIMAL(14, 2),
  signedAt TIMESTAMP,
  signedBy VARCHAR(64),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT party_opinion_fk_assessment_id FOREIGN KEY (assessment_id) REFERENCES assessment (id)
);
CREATE INDEX party_opinion_region ON party_opinion (regionCode, id);

CREATE TABLE party_answer (
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
  opinion_id BIGINT NOT NULL,
  question_id BIGINT NOT NULL,
  points INTEGER NOT NULL,
  CONSTRAINT party_answer_fk_opinion_id FOREIGN KEY (opinion_id) REFERENCES party_opinion (id),
  CONSTRAINT party_answer_fk_question_id FOREIGN KEY (question_id) REFERENCES party_question (id)
);
CREATE INDEX party_answer_region ON party_answer (regionCode, id);

CREATE TABLE grade_correction (
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
  assessment_id BIGINT NOT NULL,
  cause VARCHAR(24) NOT NULL,
  subject VARCHAR(64) NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  newGrade VARCHAR(24) NOT NULL,
  oldGrade VARCHAR(24),
  oldTotal DECIMAL(14, 2),
  newTotal DECIMAL(14, 2),
  formulaVersion INTEGER,
  CONSTRAINT grade_correction_fk_assessment_id FOREIGN KEY (assessment_id) REFERENCES assessment (id)
);
CREATE INDEX grade_correction_region ON grade_correction (regionCode, id);

CREATE TABLE special_assessment (
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
  task VARCHAR(120) NOT NULL,
  taskSortKey VARCHAR(400),
  organization_id BIGINT NOT NULL,
  dateFrom DATE NOT NULL,
  dateTo DATE NOT NULL,
  special_assessment_result DECIMAL(14, 2),
  CONSTRAINT special_assessment_fk_organization_id FOREIGN KEY (organization_id) REFERENCES organization (id)
);
CREATE INDEX special_assessment_region ON special_assessment (regionCode, id);

CREATE TABLE special_stage (
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
  special_id BIGINT NOT NULL,
  name VARCHAR(80) NOT NULL,
  dateFrom DATE NOT NULL,
  dateTo DATE NOT NULL,
  weight INTEGER NOT NULL,
  points INTEGER,
  CONSTRAINT special_stage_fk_special_id FOREIGN KEY (special_id) REFERENCES special_assessment (id)
);
CREATE INDEX special_stage_region ON special_stage (regionCode, id);

CREATE TABLE duty_post (
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
  postType VARCHAR(24) NOT NULL,
  duty_post_year INTEGER NOT NULL,
  basis VARCHAR(200),
  committedOn DATE,
  state VARCHAR(24) NOT NULL,
  CONSTRAINT duty_post_fk_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id)
);
CREATE INDEX duty_post_region ON duty_post (regionCode, id);

CREATE TABLE duty_post_item (
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
  post_id BIGINT NOT NULL,
  duty_post_item_text VARCHAR(200) NOT NULL,
  contactWork BOOLEAN NOT NULL,
  duty_post_item_target DECIMAL(14, 2) NOT NULL,
  unit VARCHAR(20) NOT NULL,
  CONSTRAINT duty_post_item_fk_post_id FOREIGN KEY (post_id) REFERENCES duty_post (id)
);
CREATE INDEX duty_post_item_region ON duty_post_item (regionCode, id);

CREATE TABLE department_goal (
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
  department_id BIGINT NOT NULL,
  revitalization VARCHAR(24) NOT NULL,
  goal VARCHAR(200) NOT NULL,
  deadline DATE NOT NULL,
  closedOn DATE,
  outcome VARCHAR(2000),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT department_goal_fk_department_id FOREIGN KEY (department_id) REFERENCES organization (id)
);
CREATE INDEX department_goal_region ON department_goal (regionCode, id);

CREATE TABLE half_year_review (
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
  region_id BIGINT NOT NULL,
  assignmentCode VARCHAR(64),
  half_year_review_year INTEGER NOT NULL,
  half INTEGER NOT NULL,
  facts VARCHAR(4000),
  statement VARCHAR(2000),
  townOpinion VARCHAR(2000),
  suggestion VARCHAR(24),
  decided VARCHAR(24),
  decisionReason VARCHAR(2000),
  opinionBy VARCHAR(64),
  decidedBy VARCHAR(64),
  objection VARCHAR(2000),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT half_year_review_fk_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id),
  CONSTRAINT half_year_review_fk_region_id FOREIGN KEY (region_id) REFERENCES region (id)
);
CREATE INDEX half_year_review_region ON half_year_review (regionCode, id);

CREATE TABLE reform_evaluation (
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
  reform_evaluation_year INTEGER NOT NULL,
  improvements VARCHAR(4000),
  concludedOn DATE,
  state VARCHAR(24) NOT NULL,
  CONSTRAINT reform_evaluation_fk_region_id FOREIGN KEY (region_id) REFERENCES region (id)
);
CREATE INDEX reform_evaluation_region ON reform_evaluation (regionCode, id);

CREATE TABLE reform_opinion (
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
  evaluation_id BIGINT NOT NULL,
  opinion_group VARCHAR(24) NOT NULL,
  opinion VARCHAR(2000) NOT NULL,
  CONSTRAINT reform_opinion_fk_evaluation_id FOREIGN KEY (evaluation_id) REFERENCES reform_evaluation (id)
);
CREATE INDEX reform_opinion_region ON reform_opinion (regionCode, id);

CREATE TABLE cadre_points_standard (
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
  cause VARCHAR(24) NOT NULL,
  points INTEGER NOT NULL,
  monthlyCap INTEGER NOT NULL
);
CREATE INDEX cadre_points_standard_region ON cadre_points_standard (regionCode, id);

CREATE TABLE cadre_points (
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
  cadre_points_year INTEGER NOT NULL,
  total INTEGER NOT NULL,
  CONSTRAINT cadre_points_fk_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id)
);
CREATE INDEX cadre_points_region ON cadre_points (regionCode, id);

CREATE TABLE cadre_points_entry (
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
  cadre_points_entry_day DATE NOT NULL,
  cause VARCHAR(24) NOT NULL,
  points INTEGER NOT NULL,
  origin VARCHAR(64) NOT NULL,
  CONSTRAINT cadre_points_entry_fk_account_id FOREIGN KEY (account_id) REFERENCES cadre_points (id)
);
CREATE INDEX cadre_points_entry_region ON cadre_points_entry (regionCode, id);

CREATE TABLE innovation_award (
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
  awardedOn DATE NOT NULL,
  title VARCHAR(120) NOT NULL,
  experience VARCHAR(4000) NOT NULL,
  CONSTRAINT innovation_award_fk_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id)
);
CREATE INDEX innovation_award_region ON innovation_award (regionCode, id);

CREATE TABLE attendance (
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
  attendance_day DATE NOT NULL,
  presence VARCHAR(24) NOT NULL,
  source VARCHAR(24),
  CONSTRAINT attendance_fk_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id)
);
CREATE INDEX attendance_region ON attendance (regionCode, id);

CREATE TABLE leave_request (
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
  leave_kind VARCHAR(24) NOT NULL,
  firstDay DATE NOT NULL,
  lastDay DATE NOT NULL,
  leave_request_text VARCHAR(900),
  days INTEGER,
  flexInMonth INTEGER,
  cover_id BIGINT,
  decidedBy VARCHAR(64),
  rejection VARCHAR(400),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT leave_request_fk_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id),
  CONSTRAINT leave_request_fk_cover_id FOREIGN KEY (cover_id) REFERENCES cadre (id)
);
CREATE INDEX leave_request_region ON leave_request (regionCode, id);

CREATE TABLE guarantee (
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
  cadre_id BIGINT,
  town_id BIGINT,
  kind VARCHAR(24) NOT NULL,
  guarantee_day DATE NOT NULL,
  validTo DATE,
  work_region_id BIGINT,
  amount DECIMAL(14, 2),
  localAverage DECIMAL(14, 2),
  policyNo VARCHAR(60),
  solution VARCHAR(200),
  guarantee_text VARCHAR(900),
  belowAverage BOOLEAN NOT NULL,
  CONSTRAINT guarantee_fk_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id),
  CONSTRAINT guarantee_fk_town_id FOREIGN KEY (town_id) REFERENCES organization (id),
  CONSTRAINT guarantee_fk_work_region_id FOREIGN KEY (work_region_id) REFERENCES region (id)
);
CREATE INDEX guarantee_region ON guarantee (regionCode, id);

CREATE TABLE support_facility (
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
  kind VARCHAR(24) NOT NULL,
  telephone VARCHAR(40) NOT NULL,
  support_facility_hours VARCHAR(60) NOT NULL,
  validTo DATE,
  yearlyUseCount INTEGER,
  shownUse VARCHAR(12),
  CONSTRAINT support_facility_fk_organization_id FOREIGN KEY (organization_id) REFERENCES organization (id)
);
CREATE INDEX support_facility_region ON support_facility (regionCode, id);

CREATE TABLE talk_record (
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
  partner_id BIGINT NOT NULL,
  talk_record_day DATE NOT NULL,
  topics VARCHAR(2100),
  difficulties VARCHAR(2100),
  followUp VARCHAR(200),
  CONSTRAINT talk_record_fk_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id),
  CONSTRAINT talk_record_fk_partner_id FOREIGN KEY (partner_id) REFERENCES cadre (id)
);
CREATE INDEX talk_record_region ON talk_record (regionCode, id);

CREATE TABLE incentive (
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
  kind VARCHAR(24) NOT NULL,
  incentive_day DATE NOT NULL,
  assessment_id BIGINT,
  basis VARCHAR(400) NOT NULL,
  townLeadership BOOLEAN NOT NULL,
  CONSTRAINT incentive_fk_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id),
  CONSTRAINT incentive_fk_assessment_id FOREIGN KEY (assessment_id) REFERENCES assessment (id)
);
CREATE INDEX incentive_region ON incentive (regionCode, id);

CREATE TABLE promotion_eligibility (
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
  residentDays INTEGER,
  requiredFrom DATE,
  computedOn DATE,
  meets BOOLEAN,
  unavailable BOOLEAN NOT NULL,
  overrideBasis VARCHAR(2000),
  overriddenBy VARCHAR(64),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT promotion_eligibility_fk_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id)
);
CREATE INDEX promotion_eligibility_region ON promotion_eligibility (regionCode, id);

CREATE TABLE supervision (
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
  kind VARCHAR(24) NOT NULL,
  cadre_id BIGINT,
  organization_id BIGINT,
  finding VARCHAR(2100) NOT NULL,
  finder VARCHAR(64),
  notifiedOn DATE,
  statementDue DATE,
  statement VARCHAR(2100),
  category VARCHAR(24),
  handling VARCHAR(24),
  confirmedBy VARCHAR(64),
  confirmedOn DATE,
  appeal VARCHAR(2100),
  appealResult VARCHAR(2000),
  rectification VARCHAR(2000),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT supervision_fk_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id),
  CONSTRAINT supervision_fk_organization_id FOREIGN KEY (organization_id) REFERENCES organization (id)
);
CREATE INDEX supervision_region ON supervision (regionCode, id);

CREATE TABLE leader_negative_record (
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
  supervision_id BIGINT NOT NULL,
  validTo DATE NOT NULL,
  removedOn DATE,
  cadre_id BIGINT,
  handling VARCHAR(24),
  listedOn DATE,
  CONSTRAINT leader_negative_record_fk_supervision_id FOREIGN KEY (supervision_id) REFERENCES supervision (id),
  CONSTRAINT leader_negative_record_fk_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id)
);
CREATE INDEX leader_negative_record_region ON leader_negative_record (regionCode, id);

CREATE TABLE fault_tolerance (
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
  matter VARCHAR(24) NOT NULL,
  supervision_id BIGINT,
  needCode VARCHAR(64),
  report VARCHAR(2000) NOT NULL,
  facts VARCHAR(2000),
  conditions VARCHAR(400),
  decision VARCHAR(24),
  decidedBy VARCHAR(64),
  decidedOn DATE,
  lessons VARCHAR(2000),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT fault_tolerance_fk_cadre_id FOREIGN KEY (cadre_id) REFERENCES cadre (id),
  CONSTRAINT fault_tolerance_fk_supervision_id FOREIGN KEY (supervision_id) REFERENCES supervision (id)
);
CREATE INDEX fault_tolerance_region ON fault_tolerance (regionCode, id);

CREATE TABLE fund (
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
  fund_year INTEGER NOT NULL,
  source VARCHAR(24) NOT NULL,
  budget DECIMAL(14, 2) NOT NULL,
  spent DECIMAL(14, 2),
  floor DECIMAL(14, 2),
  belowFloor BOOLEAN NOT NULL,
  CONSTRAINT fund_fk_region_id FOREIGN KEY (region_id) REFERENCES region (id)
);
CREATE INDEX fund_region ON fund (regionCode, id);

CREATE TABLE fund_use (
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
  fund_id BIGINT NOT NULL,
  usage_kind VARCHAR(24) NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  fund_use_day DATE NOT NULL,
  note VARCHAR(200),
  CONSTRAINT fund_use_fk_fund_id FOREIGN KEY (fund_id) REFERENCES fund (id)
);
CREATE INDEX fund_use_region ON fund_use (regionCode, id);

CREATE TABLE equipment (
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
  contactPoint VARCHAR(60),
  kind VARCHAR(24) NOT NULL,
  quantity INTEGER NOT NULL,
  equipment_condition VARCHAR(24) NOT NULL,
  CONSTRAINT equipment_fk_village_id FOREIGN KEY (village_id) REFERENCES region (id)
);
CREATE INDEX equipment_region ON equipment (regionCode, id);

CREATE TABLE risk_item (
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
  kind VARCHAR(24) NOT NULL,
  region_id BIGINT NOT NULL,
  description VARCHAR(2000) NOT NULL,
  risk_item_indicator VARCHAR(80),
  risk_item_level VARCHAR(24) NOT NULL,
  owner_id BIGINT NOT NULL,
  measures VARCHAR(2000),
  closing VARCHAR(2000),
  state VARCHAR(24) NOT NULL,
  CONSTRAINT risk_item_fk_region_id FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT risk_item_fk_owner_id FOREIGN KEY (owner_id) REFERENCES organization (id)
);
CREATE INDEX risk_item_region ON risk_item (regionCode, id);

CREATE TABLE emergency_plan (
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
  nameSortKey VARCHAR(400),
  region_id BIGINT NOT NULL,
  plan_trigger VARCHAR(200) NOT NULL,
  fallback VARCHAR(2000) NOT NULL,
  contacts VARCHAR(400) NOT NULL,
  drillMonths INTEGER NOT NULL,
  lastDrill DATE,
  drillDue DATE,
  CONSTRAINT emergency_plan_fk_region_id FOREIGN KEY (region_id) REFERENCES region (id)
);
CREATE INDEX emergency_plan_region ON emergency_plan (regionCode, id);

CREATE TABLE drill (
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
  drill_day DATE NOT NULL,
  passed BOOLEAN NOT NULL,
  drill_result VARCHAR(2000) NOT NULL,
  CONSTRAINT drill_fk_plan_id FOREIGN KEY (plan_id) REFERENCES emergency_plan (id)
);
CREATE INDEX drill_region ON drill (regionCode, id);

CREATE TABLE policy_transition (
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
  policy VARCHAR(120) NOT NULL,
  policySortKey VARCHAR(400),
  region_id BIGINT NOT NULL,
  decision VARCHAR(24) NOT NULL,
  validFrom DATE NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  CONSTRAINT policy_transition_fk_region_id FOREIGN KEY (region_id) REFERENCES region (id)
);
CREATE INDEX policy_transition_region ON policy_transition (regionCode, id);

CREATE TABLE work_method (
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
  nameSortKey VARCHAR(400),
  region_id BIGINT NOT NULL,
  body VARCHAR(4000) NOT NULL,
  owner_id BIGINT,
  CONSTRAINT work_method_fk_region_id FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT work_method_fk_owner_id FOREIGN KEY (owner_id) REFERENCES organization (id)
);
CREATE INDEX work_method_region ON work_method (regionCode, id);

CREATE TABLE paper_time_survey (
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
  paper_time_survey_month DATE NOT NULL,
  paper_time_survey_hours DECIMAL(14, 2) NOT NULL,
  CONSTRAINT paper_time_survey_fk_region_id FOREIGN KEY (region_id) REFERENCES region (id)
);
CREATE INDEX paper_time_survey_region ON paper_time_survey (regionCode, id);
