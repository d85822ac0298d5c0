-- The centre, its people and its customers.

create table centre (
  id integer primary key check (id = 1),
  name text not null,
  legal_form text not null default '',
  country text not null default 'SE' check (country in ('SE', 'DK')),
  head_count integer not null default 0,
  today text
) strict;

create table day_rule (
  id integer primary key autoincrement,
  day text not null unique,
  kind text not null check (kind in ('closed', 'half', 'open')),
  name text not null default '',
  minutes_open integer not null default 0
) strict;

create table opening_hours (
  id integer primary key autoincrement,
  valid_from text not null,
  weekday integer not null check (weekday between 1 and 7),
  opens integer not null check (opens between 0 and 1440),
  closes integer not null check (closes between 0 and 1440),
  unique (valid_from, weekday, opens),
  check (opens < closes)
) strict;

create table pay_rule (
  id integer primary key check (id = 1),
  rule text not null
) strict;

create table pay_day_override (
  id integer primary key autoincrement,
  month text not null unique,
  day text not null
) strict;

create table staff_group (
  id integer primary key autoincrement,
  name text not null unique,
  position integer not null default 0
) strict;

create table person (
  id integer primary key autoincrement,
  name text not null,
  role text not null check (role in ('assistant', 'trainer', 'system_management', 'management')),
  valid_from text not null,
  valid_to text,
  experience_from text
) strict;

create table group_trainer (
  id integer primary key autoincrement,
  group_id integer not null references staff_group (id),
  valid_from text not null,
  person_id integer not null references person (id),
  unique (group_id, valid_from)
) strict;

create table person_position (
  id integer primary key autoincrement,
  person_id integer not null references person (id),
  valid_from text not null,
  group_id integer references staff_group (id),
  percent integer not null check (percent between 1 and 100),
  weekdays integer not null check (weekdays between 1 and 31),
  unique (person_id, valid_from)
) strict;

create table person_choice (
  id integer primary key autoincrement,
  person_id integer not null references person (id),
  valid_from text not null,
  wished_support integer not null,
  wished_follow_up integer not null,
  wished_registration integer not null,
  decided_support integer,
  decided_follow_up integer,
  decided_registration integer,
  decide_by text,
  unique (person_id, valid_from)
) strict;

create table mentorship (
  id integer primary key autoincrement,
  person_id integer not null references person (id),
  mentor_id integer not null references person (id),
  valid_from text not null,
  valid_to text
) strict;

create table absence (
  id integer primary key autoincrement,
  person_id integer not null references person (id),
  kind text not null check (kind in ('sick', 'leave', 'course', 'other')),
  first_day text not null,
  last_day text not null,
  part text not null default 'whole_day' check (part in ('whole_day', 'morning', 'afternoon')),
  check (first_day <= last_day)
) strict;

create table owner (
  id integer primary key autoincrement,
  name text not null unique
) strict;

create table customer (
  id integer primary key autoincrement,
  owner_id integer references owner (id),
  code text not null unique,
  name text not null,
  kind text not null check (kind in ('municipality', 'company', 'foundation', 'other')),
  organisation_number text not null default '',
  reference text not null default '',
  valid_from text not null,
  valid_to text,
  pay_rule text not null default '25th'
) strict;

create table customer_pay_day (
  id integer primary key autoincrement,
  customer_id integer not null references customer (id),
  month text not null,
  day text not null,
  unique (customer_id, month)
) strict;

create table unit (
  id integer primary key autoincrement,
  customer_id integer not null references customer (id),
  code text not null default '',
  name text not null,
  valid_to text,
  unique (customer_id, name)
) strict;

create table unit_group (
  id integer primary key autoincrement,
  unit_id integer not null references unit (id),
  valid_from text not null,
  group_id integer not null references staff_group (id),
  unique (unit_id, valid_from)
) strict;

create table contact (
  id integer primary key autoincrement,
  customer_id integer not null references customer (id),
  unit_id integer references unit (id),
  name text not null,
  function text not null default '',
  phone text not null default '',
  email text not null default ''
) strict;

create table referral (
  id integer primary key autoincrement,
  customer_id integer references customer (id),
  subject text not null,
  refer_to text not null,
  phone text not null default '',
  note text not null default ''
) strict;

create index person_position_person on person_position (person_id);
create index absence_person on absence (person_id, first_day);
create index unit_customer on unit (customer_id);
create index contact_customer on contact (customer_id);
