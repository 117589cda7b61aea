-- Where in the journal this view stands. One row, and the reason a view can tell that it is behind or beside.
create table journal_position (
    only_row boolean default true not null primary key check (only_row),
    sequence bigint not null,
    hash varchar(64) not null
);

create table payment (
    id varchar(40) primary key,
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
    payment_id varchar(40) not null references payment (id),
    line_no int not null,
    bill_id varchar(64) not null,
    bill_version int not null,
    amount_fen bigint not null,
    state varchar(16) not null,
    primary key (payment_id, line_no)
);

create index payment_line_by_bill on payment_line (bill_id);

create table payment_event (
    sequence bigint primary key,
    payment_id varchar(40) not null,
    at timestamp(3) with time zone not null,
    what varchar(64) not null
);

create index payment_event_by_payment on payment_event (payment_id, sequence);

create table enrolment (
    id varchar(40) primary key,
    terminal_name varchar(60) not null,
    state varchar(16) not null,
    terminal_id varchar(40),
    asked_at timestamp(3) with time zone not null
);
