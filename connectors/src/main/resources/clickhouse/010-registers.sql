ALTER TABLE feeds
    ADD COLUMN IF NOT EXISTS registers Enum8('NOTHING' = 0, 'STATIONS' = 1, 'SITES' = 2, 'EXPOSURE' = 3) DEFAULT 'NOTHING'
        COMMENT 'Of a feed that reports REGISTER: what its entries are about';

ALTER TABLE feeds
    COMMENT COLUMN reports 'REGULARLY: where a source is silent, nobody is looking; EVENTS: silence says nothing; REGISTER: tells of what there is, see registers';

ALTER TABLE observations
    COMMENT COLUMN labels 'What was said in words; in entries of registers names and numbers of persons too';

ALTER TABLE asides
    COMMENT COLUMN raw 'The record as it came; of feeds that tell of persons without what they tell, which lies at its position';

-- An entry that was let in later is no older than one of the same time and revision; one that was not stands in asides.
CREATE VIEW IF NOT EXISTS registered AS
SELECT e.feed AS feed, e.source AS source, e.revision AS revision, e.time AS since,
    e.lon AS lon, e.lat AS lat, e.township AS township, e.believed AS readings, e.labels AS labels
FROM (
    SELECT feed, source, revision, time, lon, lat, township, labels,
        mapFilter((quantity, value) -> NOT startsWith(flags[quantity], 'UNRELIABLE'), readings) AS believed
    FROM observations
    WHERE feed IN (SELECT f.name FROM feeds AS f FINAL WHERE f.registers != 'NOTHING')
        AND time <= (SELECT now FROM clock)
    ORDER BY time DESC, revision DESC, arrived DESC, id DESC
    LIMIT 1 BY feed, labels['feed'], source
) AS e
WHERE e.labels['state'] != 'withdrawn'
COMMENT 'Entries of all registers that are in force now: of each thing the latest that has begun, unless that withdraws it';

CREATE VIEW IF NOT EXISTS registered_stations AS
SELECT
    r.labels['feed'] AS feed, r.source AS station, r.labels['name'] AS name, r.labels['owner'] AS owner,
    r.lon AS lon, r.lat AS lat,
    if(mapContains(r.readings, 'ALTITUDE_METRES'), r.readings['ALTITUDE_METRES'], NULL) AS altitude_m,
    r.township AS township, t.county_name AS county_name, t.name AS township_name,
    r.since AS since, r.revision AS revision
FROM registered AS r
LEFT JOIN townships AS t FINAL ON t.code = r.township
WHERE r.feed IN (SELECT f.name FROM feeds AS f FINAL WHERE f.registers = 'STATIONS')
COMMENT 'Where the stations of each feed stand now; degrees WGS 84, township empty outside the prefecture';

CREATE VIEW IF NOT EXISTS registered_sites AS
SELECT
    r.source AS site, r.labels['kind'] AS kind, r.labels['grade'] AS grade, r.labels['class'] AS class,
    r.labels['name'] AS name, r.labels['owner'] AS owner, r.lon AS lon, r.lat AS lat,
    r.township AS township, t.county_name AS county_name, t.name AS township_name,
    if(mapContains(r.readings, 'THREATENED_PERSONS'), r.readings['THREATENED_PERSONS'], NULL) AS threatened,
    if(mapContains(r.readings, 'HOUSEHOLDS'), r.readings['HOUSEHOLDS'], NULL) AS households,
    r.labels['person'] AS person, r.labels['phone'] AS phone,
    r.labels['township_person'] AS township_person, r.labels['township_phone'] AS township_phone,
    r.since AS since, r.revision AS revision
FROM registered AS r
LEFT JOIN townships AS t FINAL ON t.code = r.township
WHERE r.feed IN (SELECT f.name FROM feeds AS f FINAL WHERE f.registers = 'SITES')
COMMENT 'Hazard sites as they are now, whom they threaten, and who answers for them at the site and in the township: names and phones of persons, for whoever has to call them. NULL: not counted, which is not nobody';

CREATE VIEW IF NOT EXISTS registered_exposure AS
SELECT
    r.source AS place, r.labels['kind'] AS kind, r.labels['name'] AS name, r.lon AS lon, r.lat AS lat,
    if(r.labels['township'] != '', r.labels['township'], r.township) AS township,
    t.county_name AS county_name, t.name AS township_name,
    if(mapContains(r.readings, 'INHABITANTS'), r.readings['INHABITANTS'], NULL) AS inhabitants,
    if(mapContains(r.readings, 'PERSONS_BY_DAY'), r.readings['PERSONS_BY_DAY'], NULL) AS by_day,
    if(mapContains(r.readings, 'PERSONS_BY_NIGHT'), r.readings['PERSONS_BY_NIGHT'], NULL) AS by_night,
    if(mapContains(r.readings, 'TOURISTS'), r.readings['TOURISTS'], NULL) AS tourists,
    if(mapContains(r.readings, 'VULNERABLE_PERSONS'), r.readings['VULNERABLE_PERSONS'], NULL) AS vulnerable,
    if(mapContains(r.readings, 'HOUSEHOLDS'), r.readings['HOUSEHOLDS'], NULL) AS households,
    r.since AS since, r.revision AS revision
FROM registered AS r
LEFT JOIN townships AS t FINAL
    ON t.code = if(r.labels['township'] != '', r.labels['township'], r.township)
WHERE r.feed IN (SELECT f.name FROM feeds AS f FINAL WHERE f.registers = 'EXPOSURE')
COMMENT 'How many people are in townships (kind township) and in places within them, which count among those of their township; NULL: not counted, which is not nobody';
