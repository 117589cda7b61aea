-- What phones brought with a report, each photo in a box as its words are.
create table report_photo (
    number varchar(24) not null references matter_case (number),
    photo  integer     not null,
    box    blob        not null,
    primary key (number, photo)
);
