-- Calls and e-mails as counted; what is assumed of them; what a month needs.

create table contact_import (
  id integer primary key autoincrement,
  profile text not null,
  file text not null,
  sha256 text not null,
  at text not null,
  who text not null,
  row_count integer not null,
  offered integer not null,
  within integer not null,        -- seconds: the target time that in_time was counted by
  short_abandon integer not null, -- seconds
  counted text not null default ''
) strict;

create table contact_count (
  id integer primary key autoincrement,
  day text not null,
  minute integer not null check (minute between 0 and 1439),
  minutes integer not null check (minutes between 1 and 1440),
  channel text not null check (channel in ('call', 'mail')),
  queue text not null default '',
  offered integer not null check (offered >= 0),
  answered integer,
  abandoned integer,
  abandoned_short integer,
  in_time integer,
  wait_seconds integer,
  abandoned_seconds integer,
  handle_seconds integer,
  import_id integer references contact_import (id),
  line integer not null default 0,
  unique (day, minute, channel, queue)
) strict;

create index contact_count_import on contact_count (import_id);
create index contact_count_history on contact_count (channel, day, minute, minutes, queue, offered); -- what a forecast reads

create table assumption (
  id integer primary key autoincrement,
  valid_from text not null unique,
  assumptions text not null -- JSON
) strict;

create table demand_event (
  id integer primary key autoincrement,
  name text not null,
  first_day text not null,
  last_day text not null,
  factor integer not null check (factor > 0), -- per mille of the calls: 1250 is +25 %
  check (first_day <= last_day)
) strict;

-- A typed total of a month, or typed days; they win over the forecast.
create table demand_total (
  id integer primary key autoincrement,
  month text not null,
  channel text not null check (channel in ('call', 'mail')),
  total integer not null check (total >= 0),
  unique (month, channel)
) strict;

create table demand_day (
  id integer primary key autoincrement,
  day text not null,
  channel text not null check (channel in ('call', 'mail')),
  total integer not null check (total >= 0),
  unique (day, channel)
) strict;

create table scenario (
  id integer primary key autoincrement,
  month text not null,
  name text not null,
  what_if text not null, -- JSON
  unique (month, name)
) strict;

create table need (
  id integer primary key autoincrement,
  month text not null unique,
  at text not null,
  who text not null,
  how text not null
) strict;

create table need_day (
  id integer primary key autoincrement,
  need_id integer not null references need (id),
  day text not null unique,
  persons integer not null,
  mail_persons integer not null,
  hours integer not null, -- hundredths
  kind text not null check (kind in ('low', 'middle', 'peak')),
  calls integer not null
) strict;

create table need_interval (
  id integer primary key autoincrement,
  need_id integer not null references need (id),
  day text not null,
  minute integer not null,
  minutes integer not null,
  least integer not null,
  wanted integer not null,
  cautious integer not null,
  unique (day, minute)
) strict;
