-- Derby indexes foreign keys by itself.

CREATE INDEX indicator_value_region_id ON indicator_value (region_id);
