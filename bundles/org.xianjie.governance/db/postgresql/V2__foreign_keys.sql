-- Derby makes an index for each foreign key by itself, PostgreSQL does not.
CREATE INDEX legal_adviser_village_id_key ON legal_adviser (village_id);
CREATE INDEX legal_adviser_organization_id_key ON legal_adviser (organization_id);
