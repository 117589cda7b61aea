-- A parked task: a hash that names it, a box nobody here can open. A claim is one update that hits one row or none.
create table parcel (
    shelf_id    varchar(43)              not null primary key,
    box         varchar(60000),
    journeys    varchar(400)             not null,
    assurance   varchar(20)              not null,
    laid_by     varchar(64)              not null,
    from_name   varchar(60)              not null,
    claimed_by  varchar(64),
    taken       boolean                  not null default false,
    until_at    timestamp with time zone not null
);
create index parcel_until on parcel (until_at);
create index parcel_laid_by on parcel (laid_by);
