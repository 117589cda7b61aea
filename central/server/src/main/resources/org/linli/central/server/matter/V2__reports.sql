-- What was reported, in a box that only central's secret opens; its case stands beside all others.
create table report (
    id_hash      varchar(43) not null primary key,
    number       varchar(24) not null references matter_case (number),
    content_hash varchar(43) not null,
    box          blob        not null
);
