-- A claim has a number, made by the terminal that claims; null where a terminal of an earlier release claims without one.
-- A number that was put back, or that a later claim of the same terminal replaced, never holds anything again: a request
-- that was delayed on its way cannot undo what came after it.
alter table parcel add column claim_id varchar(22);
create table claim_over (
    shelf_id    varchar(43)              not null references parcel (shelf_id) on delete cascade,
    terminal    varchar(64)              not null,
    claim_id    varchar(22)              not null,
    primary key (shelf_id, terminal, claim_id)
);
