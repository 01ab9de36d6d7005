ALTER TABLE observations
    ADD COLUMN IF NOT EXISTS flags Map(LowCardinality(String), LowCardinality(String))
        COMMENT 'Of the readings that are not reliable: DOUBTFUL (alone they raise nothing to red) or UNRELIABLE (they do not count), and why';
