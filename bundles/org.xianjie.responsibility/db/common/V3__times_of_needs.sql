-- Periods of a whole county are found by time, not by region.
CREATE INDEX need_received ON need (receivedAt);
CREATE INDEX need_solved ON need (solvedAt);
CREATE INDEX need_feedback ON need (feedbackAt);
CREATE INDEX need_rated ON need (ratedAt);
CREATE INDEX need_rating_rated ON need_rating (ratedAt);
CREATE INDEX solution_item_told ON solution_item (toldAt);
