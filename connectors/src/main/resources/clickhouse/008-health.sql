CREATE TABLE IF NOT EXISTS source_health
(
    feed     LowCardinality(String)                     COMMENT 'Feed file',
    source   String                                     COMMENT 'Station',
    township LowCardinality(String)                     COMMENT 'Township whose cell it stands in; empty outside the prefecture',
    pulse    Enum8('REPORTING' = 1, 'SILENT' = 2)       COMMENT 'SILENT: three reports and more are missing',
    since    DateTime64(3, 'Asia/Shanghai')             COMMENT 'When it came to be so, by the times observed',
    last     DateTime64(3, 'Asia/Shanghai')             COMMENT 'Time of its latest observation; while it reports, of one in an hour',
    arrived  DateTime64(3, 'Asia/Shanghai')             COMMENT 'When that one arrived',
    delay_s  Float64                                    COMMENT 'How long that one was under way, s',
    quality  Enum8('RELIABLE' = 1, 'DOUBTFUL' = 2, 'UNRELIABLE' = 3) COMMENT 'The worst flag on that one',
    version  UInt64 MATERIALIZED toUInt64(greatest(0, toUnixTimestamp64Milli(last))) * 2 + (pulse = 'SILENT')
)
ENGINE = ReplacingMergeTree(version)
ORDER BY (feed, source)
COMMENT 'How each source does that ought to report regularly';

CREATE TABLE IF NOT EXISTS hazards
(
    name  String                        COMMENT 'Hazard file',
    feeds Array(LowCardinality(String)) COMMENT 'By which feeds it is seen'
)
ENGINE = ReplacingMergeTree
ORDER BY name
COMMENT 'Hazards that are watched for';

-- By the clock, and not by the watermark: a feed of which nothing comes at all moves none.
CREATE VIEW IF NOT EXISTS feed_health AS
SELECT
    f.name AS feed, f.title_zh AS title_zh, f.trust AS trust, f.link AS link,
    h.sources AS sources, h.silent AS silent, h.doubtful AS doubtful, h.delay_p50_s AS delay_p50_s,
    if(h.sources = 0, NULL, h.heard) AS heard,
    if(h.sources = 0, NULL, date_diff('second', h.heard, (SELECT now FROM clock))) AS quiet_s
FROM feeds AS f FINAL
LEFT JOIN (
    SELECT
        feed,
        count() AS sources,
        countIf(pulse = 'SILENT') AS silent,
        countIf(quality != 'RELIABLE') AS doubtful,
        quantile(0.5)(delay_s) AS delay_p50_s,
        max(arrived) AS heard
    FROM source_health FINAL
    GROUP BY feed
) AS h ON h.feed = f.name
WHERE f.reports = 'REGULARLY'
COMMENT 'Feeds that ought to report regularly: how many sources, how many silent, since when nothing was heard';

CREATE VIEW IF NOT EXISTS coverage AS
WITH (SELECT now FROM clock) AS now
SELECT
    t.code AS township, t.county_name AS county_name, t.name AS name, z.name AS hazard,
    countIf(s.source != '') AS sources,
    countIf(s.source != '' AND s.pulse = 'REPORTING' AND s.quality != 'UNRELIABLE' AND s.arrived > now - s.span) AS reporting,
    if(reporting > 0, 'SEEN', 'BLIND') AS sight
FROM townships AS t FINAL
CROSS JOIN (
    SELECT name, feeds FROM hazards FINAL
    WHERE hasAny(feeds, (SELECT groupArray(f.name) FROM feeds AS f FINAL WHERE f.reports = 'REGULARLY'))
) AS z
LEFT JOIN (
    SELECT h.feed AS feed, h.source AS source, h.township AS township, h.pulse AS pulse, h.quality AS quality, h.arrived AS arrived,
        toIntervalSecond(greatest(7200, 4 * f.sampling_s)) AS span -- it is told of at least once in an hour
    FROM source_health AS h FINAL
    INNER JOIN feeds AS f FINAL ON f.name = h.feed
) AS s ON s.township = t.cell AND has(z.feeds, s.feed)
GROUP BY t.code, t.county_name, t.name, z.name
ORDER BY t.code, z.name
COMMENT 'For which hazards a township is blind now: of those that stations report regularly';
