-- The data are asked for their time only where they are the clock.
CREATE VIEW IF NOT EXISTS clock AS
WITH (SELECT count() > 0 FROM runs WHERE mode = 'REPLAY') AS replayed
SELECT if(
    replayed,
    (SELECT max(arrived) FROM observations WHERE replayed),
    now64(3, 'Asia/Shanghai')) AS now
COMMENT 'What time it is: the wall clock, or in a database of replays the clock of their data';

CREATE VIEW IF NOT EXISTS current_warnings AS
SELECT
    w.id AS id, w.family AS family, w.township AS township,
    t.county_name AS county_name, t.name AS township_name,
    w.level AS level, w.peak AS peak, w.basis AS basis,
    w.onset AS onset, w.changed AS changed, w.expires AS expires,
    w.rule AS rule, w.rule_version AS rule_version, w.certainty AS certainty,
    w.headline_zh AS headline_zh, w.headline_en AS headline_en,
    w.reason_zh AS reason_zh, w.reason_en AS reason_en,
    w.expect_zh AS expect_zh, w.expect_en AS expect_en, w.evidence AS evidence
FROM warnings AS w FINAL
LEFT JOIN townships AS t FINAL ON t.code = w.township
WHERE w.state = 'IN_FORCE' AND w.expires > (SELECT now FROM clock)
COMMENT 'Warnings in force, at most one for each family and township';

CREATE VIEW IF NOT EXISTS township_board AS
SELECT
    t.code AS code, t.name AS name, t.county_name AS county_name,
    w.level AS level,
    w.headline_zh AS headline_zh, w.reason_zh AS reason_zh, w.expect_zh AS expect_zh,
    w.families AS families, if(w.level = 'NONE', NULL, w.until) AS until,
    if(t.cell IN (
        SELECT township FROM observations
        WHERE township != ''
            AND feed IN (SELECT f.name FROM feeds AS f FINAL WHERE f.reports = 'REGULARLY')
            AND time > (SELECT now - INTERVAL 1 DAY FROM clock)
            AND toYYYYMMDD(time) >= (SELECT toYYYYMMDD(now - INTERVAL 1 DAY) FROM clock) -- the key
    ), 'SEEN', 'BLIND') AS sight,
    t.approximate AS approximate
FROM townships AS t FINAL
LEFT JOIN (
    SELECT
        township,
        max(current_warnings.level) AS level,
        argMax(current_warnings.headline_zh, (current_warnings.level, -toUnixTimestamp64Milli(onset), family)) AS headline_zh,
        argMax(current_warnings.reason_zh, (current_warnings.level, -toUnixTimestamp64Milli(onset), family)) AS reason_zh,
        argMax(current_warnings.expect_zh, (current_warnings.level, -toUnixTimestamp64Milli(onset), family)) AS expect_zh,
        arraySort(groupUniqArray(family)) AS families,
        max(expires) AS until
    FROM current_warnings
    GROUP BY township
) AS w ON w.township = t.code
COMMENT 'Every township, always: its worst colour and why; BLIND where no source that reports regularly was heard of for a day, which is not the same as green';

CREATE VIEW IF NOT EXISTS chain_board AS
SELECT
    c.id AS id, c.chain AS chain, c.township AS township,
    t.county_name AS county_name, t.name AS township_name,
    c.state AS state, c.reached AS reached, c.links AS links,
    c.since AS since, c.time AS time, c.until AS until, c.next AS next,
    round(c.probability, 3) AS probability, c.reason_zh AS reason_zh
FROM chain_stages AS c FINAL
LEFT JOIN townships AS t FINAL ON t.code = c.township
WHERE c.state IN ('ARMED', 'PARTIAL', 'CONFIRMED')
COMMENT 'Disaster chains under way or complete';

CREATE VIEW IF NOT EXISTS warning_latency AS
SELECT
    family,
    type,
    count() AS messages,
    quantile(0.5)(date_diff('millisecond', arrived, emitted)) AS p50_ms,
    quantile(0.99)(date_diff('millisecond', arrived, emitted)) AS p99_ms,
    max(date_diff('millisecond', arrived, emitted)) AS max_ms
FROM warning_messages FINAL
WHERE arrived > emitted - INTERVAL 1 DAY
GROUP BY family, type
ORDER BY family, type
COMMENT 'From the record that caused a message to the row, ms; of live data only';
