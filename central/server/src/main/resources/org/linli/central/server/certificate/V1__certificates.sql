-- The book of certificates. What was issued, hashed and masked; the document itself in a box that only the id opens under
-- which the terminal asked for it, and no longer than it may be fetched.
create table certificate (
    id_hash       varchar(43)              not null primary key,
    kind          varchar(20)              not null,
    number        varchar(24)              not null unique,
    holder        varchar(43)              not null,
    masked_name   varchar(60)              not null,
    terminal      varchar(64)              not null,
    key_hash      varchar(43)              not null unique,
    code_hash     varchar(43)              not null unique,
    sha256        varchar(43)              not null unique,
    pages         integer                  not null,
    issued_at     timestamp with time zone not null,
    until_at      timestamp with time zone not null,
    box           blob,
    outcome       varchar(20),
    pages_printed integer                  not null default 0
);
create index certificate_until on certificate (until_at);
create index certificate_holder on certificate (holder, issued_at);
create sequence certificate_number;
