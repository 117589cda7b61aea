-- The book of cases. People and slips as keyed hashes, what offices said as they said it.
create table office (
    id       varchar(40)              not null primary key,
    heard_at timestamp with time zone not null
);
create table matter_case (
    number      varchar(24)              not null primary key,
    holder      varchar(43),
    slip_hash   varchar(43)              not null unique,
    office      varchar(40)              not null references office (id),
    item        varchar(60)              not null,
    received_at timestamp with time zone not null,
    ended       boolean                  not null,
    progress    varchar(8000)            not null
);
create index case_holder on matter_case (holder);
create index case_open on matter_case (office, ended);
create table reminder (
    id_hash      varchar(43)              not null primary key,
    number       varchar(24)              not null references matter_case (number),
    holder       varchar(43)              not null,
    working_day  date                     not null,
    asked_at     timestamp with time zone not null,
    delivered_at timestamp with time zone,
    constraint one_a_day unique (number, working_day)
);
-- The first book counts from 1 on its own; what comes in afterwards stands above it.
create sequence case_number start with 500001;
