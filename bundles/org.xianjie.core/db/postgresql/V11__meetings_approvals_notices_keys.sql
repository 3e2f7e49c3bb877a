-- Derby indexes foreign keys by itself.

CREATE INDEX meeting_organization_id ON meeting (organization_id);
CREATE INDEX resolution_meeting_id ON resolution (meeting_id);
CREATE INDEX approval_step_organization_id ON approval_step (organization_id);
CREATE INDEX approval_step_region_id ON approval_step (region_id);
CREATE INDEX public_notice_scope_id ON public_notice (scope_id);
CREATE INDEX public_notice_organization_id ON public_notice (organization_id);
CREATE INDEX objection_notice_id ON objection (notice_id);
