CREATE TABLE IF NOT EXISTS feeds
(
    name     String                                COMMENT 'Feed file',
    title_zh String                                COMMENT 'What it is, in Chinese',
    title_en String                                COMMENT 'What it is, in English',
    topic    String                                COMMENT 'Kafka topic, behind the prefix of the job',
    decoder  LowCardinality(String)                COMMENT 'Wire format',
    reports  Enum8('REGULARLY' = 1, 'EVENTS' = 2)  COMMENT 'REGULARLY: where a source is silent, nobody is looking; EVENTS: silence says nothing'
)
ENGINE = ReplacingMergeTree
ORDER BY name
COMMENT 'Monitoring streams that are read';

-- The day (Beijing) stands before the source: most ask what was observed lately, wherever that was.
-- Who asks for it too, as the view township_board does, reads no other day.
CREATE TABLE IF NOT EXISTS observations
(
    id       String                            COMMENT 'Derives from content: sent again, it is the same row',
    feed     LowCardinality(String)            COMMENT 'Feed file',
    source   String                            COMMENT 'Station, event or report',
    revision UInt32                            COMMENT 'Counts corrections of the same moment or event',
    time     DateTime64(3, 'Asia/Shanghai')    COMMENT 'Moment observed; end of the period of a total',
    arrived  DateTime64(3, 'Asia/Shanghai')    COMMENT 'When the record came into its topic',
    lon      Float64                           COMMENT 'Degrees, WGS 84',
    lat      Float64                           COMMENT 'Degrees, WGS 84',
    township LowCardinality(String)            COMMENT 'Township whose cell it lies in; empty outside the prefecture',
    readings Map(LowCardinality(String), Float64) COMMENT 'Quantity to number; the unit is part of the name',
    labels   Map(LowCardinality(String), String)  COMMENT 'What was said in words',
    position String                            COMMENT 'topic/partition@offset'
)
ENGINE = ReplacingMergeTree
PARTITION BY toYYYYMM(time)
ORDER BY (feed, toYYYYMMDD(time), source, time, revision, id)
COMMENT 'Every observation that was let in';

CREATE TABLE IF NOT EXISTS asides
(
    id       String                            COMMENT 'Derives from position, room and detail',
    room     LowCardinality(String)            COMMENT 'Room of the walk that set it aside',
    reason   LowCardinality(String)            COMMENT 'Why',
    refused  Bool                              COMMENT 'Whether it went no further; otherwise it went on and this is a note',
    feed     LowCardinality(String)            COMMENT 'Feed file',
    position String                            COMMENT 'topic/partition@offset',
    arrived  DateTime64(3, 'Asia/Shanghai')    COMMENT 'When the record came into its topic',
    detail   String                            COMMENT 'Field, value and what was wrong',
    raw      String                            COMMENT 'The record as it came'
)
ENGINE = ReplacingMergeTree
PARTITION BY toYYYYMM(arrived)
ORDER BY (feed, position, id)
COMMENT 'Every record that could not go on, or not without a note, and why';
