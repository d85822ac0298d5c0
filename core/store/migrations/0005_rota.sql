-- The rota: who does what on which day, what was published, and what was decided and wished.

create table rota_cell (
  id integer primary key autoincrement,
  day text not null,
  person_id integer not null references person (id),
  duty text not null check (length(duty) between 0 and 2), -- one mark, or two when the halves differ
  pinned integer not null default 0 check (pinned in (0, 1)),
  unique (day, person_id)
) strict;

create table rota_version (
  id integer primary key autoincrement,
  first_day text not null,
  last_day text not null,
  number integer not null,
  at text not null,
  who text not null,
  note text not null default '',
  check (first_day <= last_day),
  unique (first_day, last_day, number)
) strict;

create table rota_published (
  id integer primary key autoincrement,
  version_id integer not null references rota_version (id),
  day text not null,
  person_id integer not null references person (id),
  duty text not null,
  unique (version_id, day, person_id)
) strict;

create index rota_published_day on rota_published (day);

create table rota_setting (
  id integer primary key autoincrement,
  valid_from text not null unique,
  setting text not null -- JSON
) strict;

create table rota_wish (
  id integer primary key autoincrement,
  person_id integer not null references person (id),
  first_day text not null,
  last_day text not null,
  weekdays integer not null default 31,
  duty text not null,
  kind text not null check (kind in ('wanted', 'unwanted', 'never')),
  note text not null default '',
  check (first_day <= last_day)
) strict;

create table rota_substitution (
  id integer primary key autoincrement,
  day text not null,
  ill_id integer not null references person (id),
  substitute_id integer not null references person (id),
  repaid text
) strict;
