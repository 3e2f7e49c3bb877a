-- Derby makes an index for each foreign key by itself, PostgreSQL does not.
CREATE INDEX party_org_region_id_key ON party_org (region_id);
CREATE INDEX party_org_parent_id_key ON party_org (parent_id);
CREATE INDEX party_org_secretary_id_key ON party_org (secretary_id);
CREATE INDEX party_org_paired_with_id_key ON party_org (paired_with_id);
