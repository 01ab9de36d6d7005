-- The row inserted last is the one that stands (stored rises with every insert), and one that was
-- withdrawn disappears; both columns are hidden from SELECT *. Read with FINAL.
CREATE TABLE IF NOT EXISTS hazard_events
(
    id           String                        COMMENT 'Derives from hazard, source and time',
    hazard       LowCardinality(String)        COMMENT 'Hazard file; also the family of its warnings',
    rule_version UInt32                        COMMENT 'Version of the hazard file',
    origin       String                        COMMENT 'Feed and source',
    time         DateTime64(3, 'Asia/Shanghai') COMMENT 'Of the observation that completed the evidence',
    state        Enum8('STANDS' = 1, 'WITHDRAWN' = 2) COMMENT 'WITHDRAWN: later evidence took it back',
    level        Enum8('NONE' = 0, 'BLUE' = 1, 'YELLOW' = 2, 'ORANGE' = 3, 'RED' = 4) COMMENT 'From now on',
    level_before Enum8('NONE' = 0, 'BLUE' = 1, 'YELLOW' = 2, 'ORANGE' = 3, 'RED' = 4) COMMENT 'Until now',
    peak_before  Enum8('NONE' = 0, 'BLUE' = 1, 'YELLOW' = 2, 'ORANGE' = 3, 'RED' = 4) COMMENT 'Worst earlier in the same episode',
    until        DateTime64(3, 'Asia/Shanghai') COMMENT 'When the level ends unless something new is heard',
    certainty    Float64                       COMMENT 'How sure the evidence is, (0, 1]',
    township     LowCardinality(String)        COMMENT 'Township whose cell the source lies in; empty outside the prefecture',
    lon          Float64                       COMMENT 'Degrees, WGS 84',
    lat          Float64                       COMMENT 'Degrees, WGS 84',
    measure      LowCardinality(String)        COMMENT 'What was compared: quantity/length of time',
    value        Float64                       COMMENT 'What it came to, in the unit of the measure',
    threshold    Float64                       COMMENT 'What it was compared with',
    reason_zh    String                        COMMENT 'The same for people',
    reason_en    String                        COMMENT 'The same for people',
    stored       UInt64 MATERIALIZED generateSnowflakeID() COMMENT 'Order of insertion',
    withdrawn    UInt8 MATERIALIZED state = 'WITHDRAWN' COMMENT 'Hides the row from FINAL'
)
ENGINE = ReplacingMergeTree(stored, withdrawn)
ORDER BY (hazard, origin, id)
COMMENT 'Every change of the level of a hazard at a source; read with FINAL';

CREATE TABLE IF NOT EXISTS chain_stages
(
    id           String                        COMMENT 'Instance: derives from chain, township and the event by which the episode of its root began',
    chain        LowCardinality(String)        COMMENT 'Chain file',
    rule_version UInt32                        COMMENT 'Version of the chain file',
    township     LowCardinality(String)        COMMENT 'Where it is under way',
    state        Enum8('ARMED' = 1, 'PARTIAL' = 2, 'CONFIRMED' = 3, 'DECAYED' = 4, 'WITHDRAWN' = 5) COMMENT 'How far it has come',
    reached      UInt8                         COMMENT 'Links that happened',
    links        UInt8                         COMMENT 'Links of the chain',
    since        DateTime64(3, 'Asia/Shanghai') COMMENT 'First link',
    time         DateTime64(3, 'Asia/Shanghai') COMMENT 'Latest link',
    until        DateTime64(3, 'Asia/Shanghai') COMMENT 'When the window of the next link closes',
    next         LowCardinality(String)        COMMENT 'Hazard expected next; empty when complete',
    probability  Float64                       COMMENT 'That the next link happens; a prior, not fitted',
    evidence     Array(String)                 COMMENT 'Ids of hazard events, first link first',
    reason_zh    String                        COMMENT 'Why one link leads to the next',
    reason_en    String                        COMMENT 'Why one link leads to the next',
    stored       UInt64 MATERIALIZED generateSnowflakeID() COMMENT 'Order of insertion',
    withdrawn    UInt8 MATERIALIZED state = 'WITHDRAWN' COMMENT 'Hides the row from FINAL'
)
ENGINE = ReplacingMergeTree(stored, withdrawn)
ORDER BY (township, chain, id)
COMMENT 'How far every disaster chain has come in every township; read with FINAL';
