-- Townships: one row for each of the 304, whether or not anything ever happens there.
CREATE TABLE IF NOT EXISTS townships
(
    code        String           COMMENT 'Nine digits: county by GB/T 2260 and three of its own',
    name        String           COMMENT 'Name in Chinese',
    county      String           COMMENT 'Six digits',
    county_name String           COMMENT 'Name in Chinese',
    cell        String           COMMENT 'Township whose cell holds this one; its own code where it has a cell',
    approximate Bool             COMMENT 'Whether the cells are computed from seats, not surveyed'
)
ENGINE = ReplacingMergeTree
ORDER BY code
COMMENT 'Townships of the prefecture (2022)';

CREATE TABLE IF NOT EXISTS runs
(
    name    String                             COMMENT 'Name of the job',
    mode    Enum8('LIVE' = 1, 'REPLAY' = 2)    COMMENT 'REPLAY: the clock of this database is that of its data',
    engine  String                             COMMENT 'Version of the engine',
    rules   String                             COMMENT 'Name and version of every rule in force',
    started DateTime64(3, 'Asia/Shanghai') DEFAULT now64(3) COMMENT 'When the job was submitted'
)
ENGINE = MergeTree
ORDER BY started
COMMENT 'Jobs that wrote to this database';
