ALTER TABLE feeds
    MODIFY COLUMN reports Enum8('REGULARLY' = 1, 'EVENTS' = 2, 'REGISTER' = 3)
        COMMENT 'REGULARLY: where a source is silent, nobody is looking; EVENTS: silence says nothing; REGISTER: tells where sources stand';

ALTER TABLE feeds
    ADD COLUMN IF NOT EXISTS trust Enum8('OFFICIAL' = 1, 'AUXILIARY' = 2, 'PEOPLE' = 3) DEFAULT 'OFFICIAL'
        COMMENT 'How far its values are believed';

ALTER TABLE feeds
    ADD COLUMN IF NOT EXISTS link Enum8('WIRED' = 1, 'CELLULAR' = 2, 'SATELLITE' = 3) DEFAULT 'WIRED'
        COMMENT 'By what its records travel';

ALTER TABLE feeds
    ADD COLUMN IF NOT EXISTS sampling_s UInt32 DEFAULT 0
        COMMENT 'How often a source reports, s; 0 where it does so when something happened';
