CREATE TABLE IF NOT EXISTS doubts
(
    feed     LowCardinality(String)         COMMENT 'Feed file',
    source   String                         COMMENT 'Station',
    quantity LowCardinality(String)         COMMENT 'Of which the values are in doubt',
    from     DateTime64(3, 'Asia/Shanghai') COMMENT 'What it reported after this, for ten minutes, is in doubt',
    to       DateTime64(3, 'Asia/Shanghai') COMMENT 'Until this, included',
    quality  Enum8('RELIABLE' = 1, 'DOUBTFUL' = 2) COMMENT 'RELIABLE: the doubt was taken back when more was known',
    cause    LowCardinality(String)         COMMENT 'NEIGHBOURS: far from what stations around say; RADAR: nothing where the radar sees much',
    said     Float64                        COMMENT 'What it said: of an amount, in the hour until then',
    others   Float64                        COMMENT 'What the others said: their mean, or the cell of the radar above',
    spread   Float64                        COMMENT 'By which their difference is measured',
    compared UInt16                         COMMENT 'How many others there were',
    arrived  DateTime64(3, 'Asia/Shanghai') COMMENT 'When the record came by which it came to light'
)
ENGINE = ReplacingMergeTree -- one writer tells of one source in order: the last one counts
ORDER BY (feed, source, quantity, from, cause)
COMMENT 'Values that do not go together with what is reported around them: alone they raise nothing to red';

CREATE VIEW IF NOT EXISTS current_doubts AS
SELECT feed, source, quantity, cause, min(from) AS since, argMax(said, from) AS said, argMax(others, from) AS others, argMax(compared, from) AS compared
FROM doubts FINAL
WHERE quality = 'DOUBTFUL' AND to > (SELECT now FROM clock) - INTERVAL 1 HOUR
GROUP BY feed, source, quantity, cause
ORDER BY feed, source, quantity
COMMENT 'Stations whose values of the last hour are in doubt for what others say';

ALTER TABLE source_health
    MODIFY COLUMN pulse Enum8('REPORTING' = 1, 'SILENT' = 2, 'SILENT_IN_RAIN' = 3)
        COMMENT 'SILENT: three reports and more are missing; SILENT_IN_RAIN: while it rains hard around it';

ALTER TABLE source_health
    MODIFY COLUMN version UInt64 MATERIALIZED toUInt64(greatest(0, toUnixTimestamp64Milli(last))) * 4 + toInt8(pulse);

CREATE OR REPLACE VIEW feed_health AS
SELECT
    f.name AS feed, f.title_zh AS title_zh, f.trust AS trust, f.link AS link,
    h.sources AS sources, h.silent AS silent, h.lost AS lost, h.doubtful AS doubtful, h.delay_p50_s AS delay_p50_s,
    if(h.sources = 0, NULL, h.heard) AS heard,
    if(h.sources = 0, NULL, date_diff('second', h.heard, (SELECT now FROM clock))) AS quiet_s
FROM feeds AS f FINAL
LEFT JOIN (
    SELECT
        feed,
        count() AS sources,
        countIf(pulse != 'REPORTING') AS silent,
        countIf(pulse = 'SILENT_IN_RAIN') AS lost,
        countIf(quality != 'RELIABLE') AS doubtful,
        quantile(0.5)(delay_s) AS delay_p50_s,
        max(arrived) AS heard
    FROM source_health FINAL
    GROUP BY feed
) AS h ON h.feed = f.name
WHERE f.reports = 'REGULARLY'
COMMENT 'Feeds that ought to report regularly: how many sources, how many silent, how many of them while it rains around, since when nothing was heard';
