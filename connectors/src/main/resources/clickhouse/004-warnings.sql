CREATE TABLE IF NOT EXISTS warnings
(
    id           String                        COMMENT 'Derives from family, township and the Beijing date of its onset',
    family       LowCardinality(String)        COMMENT 'Family of hazards: the hazard file',
    township     LowCardinality(String)        COMMENT 'Nine-digit code',
    state        Enum8('IN_FORCE' = 1, 'EXPIRED' = 2, 'WITHDRAWN' = 3) COMMENT 'Whether it stands',
    level        Enum8('NONE' = 0, 'BLUE' = 1, 'YELLOW' = 2, 'ORANGE' = 3, 'RED' = 4) COMMENT 'Now; of an expired warning, the last',
    peak         Enum8('NONE' = 0, 'BLUE' = 1, 'YELLOW' = 2, 'ORANGE' = 3, 'RED' = 4) COMMENT 'The worst it had',
    onset        DateTime64(3, 'Asia/Shanghai') COMMENT 'Since when it has been in force',
    changed      DateTime64(3, 'Asia/Shanghai') COMMENT 'When its level last changed',
    expires      DateTime64(3, 'Asia/Shanghai') COMMENT 'When it ends unless something new is heard; of an expired one, when it ended',
    basis        Enum8('OBSERVED' = 1, 'EXPECTED' = 2) COMMENT 'EXPECTED: the next link of a chain under way',
    rule         LowCardinality(String)        COMMENT 'Hazard or chain file',
    rule_version UInt32                        COMMENT 'Its version',
    certainty    Float64                       COMMENT 'OBSERVED: how sure the evidence; EXPECTED: how likely the hazard',
    headline_zh  String                        COMMENT 'Where, what, which colour',
    headline_en  String                        COMMENT 'Where, what, which colour',
    reason_zh    String                        COMMENT 'Which readings reached which threshold',
    reason_en    String                        COMMENT 'Which readings reached which threshold',
    expect_zh    String                        COMMENT 'What may come next',
    expect_en    String                        COMMENT 'What may come next',
    evidence     Array(String)                 COMMENT 'Ids of hazard events',
    approximate  Bool                          COMMENT 'Whether the border of the township is computed, not surveyed',
    stored       UInt64 MATERIALIZED generateSnowflakeID() COMMENT 'Order of insertion',
    withdrawn    UInt8 MATERIALIZED state = 'WITHDRAWN' COMMENT 'Hides the row from FINAL'
)
ENGINE = ReplacingMergeTree(stored, withdrawn)
ORDER BY (township, family, id)
COMMENT 'Current state of every warning; read with FINAL. The same data leave the same rows, in any order of arrival';

CREATE TABLE IF NOT EXISTS warning_messages
(
    id           String                        COMMENT 'Derives from content and the message before',
    warning      String                        COMMENT 'Warning it is about',
    type         Enum8('ALERT' = 1, 'UPDATE' = 2, 'EXPIRE' = 3, 'CANCEL' = 4) COMMENT 'What it does to its warning',
    refers       String                        COMMENT 'Message before it; empty for the first',
    family       LowCardinality(String)        COMMENT 'Family of hazards',
    township     LowCardinality(String)        COMMENT 'Nine-digit code',
    level        Enum8('NONE' = 0, 'BLUE' = 1, 'YELLOW' = 2, 'ORANGE' = 3, 'RED' = 4) COMMENT 'Level that it states',
    level_before Enum8('NONE' = 0, 'BLUE' = 1, 'YELLOW' = 2, 'ORANGE' = 3, 'RED' = 4) COMMENT 'Level that the message before it stated',
    basis        Enum8('OBSERVED' = 1, 'EXPECTED' = 2) COMMENT 'EXPECTED: the next link of a chain under way',
    onset        DateTime64(3, 'Asia/Shanghai') COMMENT 'Of its warning',
    changed      DateTime64(3, 'Asia/Shanghai') COMMENT 'Of its warning',
    expires      DateTime64(3, 'Asia/Shanghai') COMMENT 'Of its warning',
    headline_zh  String                        COMMENT 'Of its warning',
    reason_zh    String                        COMMENT 'Of its warning',
    reason_en    String                        COMMENT 'Of its warning',
    arrived      DateTime64(3, 'Asia/Shanghai') COMMENT 'Of the record that caused it; 1970 where a time that passed did',
    emitted      DateTime64(3, 'Asia/Shanghai') DEFAULT now64(3) COMMENT 'When it was first stored, by the wall clock',
    time         DateTime64(3, 'Asia/Shanghai') ALIAS greatest(arrived, if(type = 'EXPIRE', expires, changed)) COMMENT 'When it went out, by the clock of the data',
    earlier      UInt64 MATERIALIZED 18446744073709551615 - generateSnowflakeID() COMMENT 'Of a message sent twice the first stands'
)
ENGINE = ReplacingMergeTree(earlier)
PARTITION BY toYYYYMM(onset)
ORDER BY (warning, id)
COMMENT 'Every message about every warning, as it went out; append only';
