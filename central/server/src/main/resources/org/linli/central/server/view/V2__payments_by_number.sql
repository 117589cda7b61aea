-- A payment's number is the sequence of the entry it begins with. Its lines and steps lie behind each other under numbers
-- of their own, the payment's times 2^20 and counted on: found without an index, which took longer to write than the rows.
drop table payment_event;
drop table payment_line;
drop table payment;

create table payment (
    number bigint primary key,
    id varchar(40) not null unique,
    out_trade_no varchar(32) not null unique,
    terminal_id varchar(40) not null,
    state varchar(16) not null,
    total_fen bigint not null,
    captured_fen bigint not null,
    refunded_fen bigint not null,
    opened_at timestamp(3) with time zone not null,
    paid_at timestamp(3) with time zone,
    reason varchar(64),
    receipt_number varchar(24),
    receipt_state varchar(16) not null,
    revision bigint not null
);

create index payment_by_time on payment (opened_at desc);

create table payment_line (
    number bigint primary key,
    bill_id varchar(64) not null,
    bill_version int not null,
    amount_fen bigint not null,
    state varchar(16) not null
);

create index payment_line_by_bill on payment_line (bill_id);

create table payment_event (
    number bigint primary key,
    sequence bigint not null,
    at timestamp(3) with time zone not null,
    what varchar(64) not null
);

-- For people and other programs: the same with the payment's name.
create view payment_lines as
    select p.id as payment_id, l.number - p.number * 1048576 as line_no, l.bill_id, l.bill_version, l.amount_fen, l.state
    from payment p
    join payment_line l on l.number between p.number * 1048576 and p.number * 1048576 + 1048575;

create view payment_events as
    select p.id as payment_id, e.sequence, e.at, e.what
    from payment p
    join payment_event e on e.number between p.number * 1048576 and p.number * 1048576 + 1048575;

-- All is folded anew from the journal.
delete from enrolment;
delete from journal_position;
