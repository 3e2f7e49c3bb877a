-- Derby makes an index for each foreign key by itself, PostgreSQL does not.
CREATE INDEX inspection_round_region_id_key ON inspection_round (region_id);
