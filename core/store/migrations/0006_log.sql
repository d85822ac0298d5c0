-- The log: what people did and when, cases and their topics, what sampling and training learn from them.

create table topic (
  id integer primary key autoincrement,
  parent_id integer references topic (id),
  name text not null,
  position integer not null default 0,
  case_type_id integer references case_type (id), -- what a case of it is, unless told
  group_id integer references staff_group (id), -- who answers it, unless the unit says
  merged_into integer references topic (id), -- its cases count there; null: it stands by itself
  valid_to text -- last day it is offered
) strict;

create table topic_word (
  id integer primary key autoincrement,
  topic_id integer not null references topic (id),
  word text not null,
  unique (topic_id, word)
) strict;

create table case_type (
  id integer primary key autoincrement,
  name text not null unique,
  position integer not null default 0,
  sla_minutes integer check (sla_minutes >= 0) -- of opening hours; null: no SLA
) strict;

create table case_type_group ( -- where a group has another SLA for the type
  id integer primary key autoincrement,
  case_type_id integer not null references case_type (id),
  group_id integer not null references staff_group (id),
  sla_minutes integer check (sla_minutes >= 0),
  unique (case_type_id, group_id)
) strict;

create table support_case (
  id integer primary key autoincrement,
  channel text not null check (channel in ('phone', 'email', 'visit')),
  state text not null check (state in ('open', 'second_line', 'waiting', 'later', 'referred', 'solved')),
  opened integer not null, -- UTC seconds
  closed integer, -- UTC seconds
  ended integer, -- the contact itself: when the caller hung up
  saved integer not null, -- when it was written down
  person_id integer not null references person (id), -- who took it
  customer_id integer references customer (id),
  unit_id integer references unit (id), -- as it was then
  contact_id integer references contact (id), -- none: anonymous
  group_id integer references staff_group (id),
  topic_id integer references topic (id), -- none: unsorted
  case_type_id integer references case_type (id),
  claimed_by integer references person (id),
  claimed integer,
  referral_id integer references referral (id),
  refer_to text not null default '',
  question text not null default '',
  answer text not null default '',
  note text not null default '',
  tags text not null default '', -- words with one blank between
  answered_from integer references support_case (id) -- the earlier case whose answer was used
) strict;

create table case_event (
  id integer primary key autoincrement,
  case_id integer not null references support_case (id),
  at integer not null, -- UTC seconds
  kind text not null check (kind in ('opened', 'claimed', 'released', 'waiting', 'resumed', 'handed_over', 'second_line',
    'referred', 'closed', 'reopened')),
  person_id integer references person (id), -- who did it
  to_person_id integer references person (id), -- handed over to
  group_id integer references staff_group (id), -- the group from then on
  note text not null default ''
) strict;

create table batch (
  id integer primary key autoincrement,
  person_id integer not null references person (id),
  name text not null,
  customer_id integer references customer (id),
  started integer not null,
  ended integer, -- null: it is still worked on
  items integer check (items >= 0) -- null: not counted yet
) strict;

-- Hours on additional assignments become one kind of what is logged.
create table work_entry_all (
  id integer primary key autoincrement,
  person_id integer not null references person (id),
  started integer not null, -- UTC seconds
  ended integer not null,
  activity text not null default 'other' check (activity in ('call', 'email', 'visit', 'follow_up', 'registration', 'meeting', 'break',
    'other', 'away')),
  work_order_id integer references work_order (id),
  customer_id integer references customer (id),
  unit_id integer references unit (id),
  case_id integer references support_case (id),
  batch_id integer references batch (id),
  note text not null default '',
  saved integer, -- UTC seconds; null: not known
  check (started <= ended)
) strict;
insert into work_entry_all (id, person_id, started, ended, activity, work_order_id, customer_id, note)
  select work_entry.id, person_id, started, ended, 'other', work_order_id, work_order.customer_id, work_entry.note
  from work_entry join work_order on work_order.id = work_entry.work_order_id;
-- Ids that were given are not given again.
delete from sqlite_sequence where name = 'work_entry_all';
insert into sqlite_sequence (name, seq) select 'work_entry_all', seq from sqlite_sequence where name = 'work_entry';
drop table work_entry;
alter table work_entry_all rename to work_entry;

create table running_timer (
  id integer primary key autoincrement,
  person_id integer not null unique references person (id),
  started integer, -- null: only a call runs
  activity text not null default 'other',
  name text not null default '',
  customer_id integer references customer (id),
  unit_id integer references unit (id),
  work_order_id integer references work_order (id),
  batch_id integer references batch (id),
  call_started integer, -- a call or e-mail within it
  call_channel text not null default 'phone'
) strict;

create table favourite (
  id integer primary key autoincrement,
  person_id integer not null references person (id),
  place integer not null check (place between 1 and 9),
  name text not null,
  activity text not null,
  customer_id integer references customer (id),
  unit_id integer references unit (id),
  work_order_id integer references work_order (id),
  unique (person_id, place)
) strict;

create table log_day (
  id integer primary key autoincrement,
  person_id integer not null references person (id),
  day text not null,
  closed_at text, -- null: it was reopened
  reopened_at text,
  reason text not null default '', -- why it was reopened
  approved_at text,
  approved_by text not null default '',
  unique (person_id, day)
) strict;

create table sampling_rule (
  id integer primary key autoincrement,
  valid_from text not null unique, -- the first day of a month
  full_months integer not null check (full_months between 0 and 4095) -- bit 0 is January; the others only count
) strict;

create table tally ( -- a contact in a month that only counts
  id integer primary key autoincrement,
  at integer not null, -- UTC seconds
  person_id integer not null references person (id),
  channel text not null check (channel in ('phone', 'email', 'visit')),
  customer_id integer references customer (id)
) strict;

create table training_rule (
  id integer primary key autoincrement,
  valid_from text not null unique,
  days integer not null check (days > 0), -- the day itself and those before
  person_calls integer not null check (person_calls > 0), -- one person, one topic
  unit_calls integer not null check (unit_calls > 0), -- one unit, one topic
  unit_persons integer not null check (unit_persons > 0) -- from at least so many
) strict;

create table training_need (
  id integer primary key autoincrement,
  contact_id integer references contact (id), -- of one person
  unit_id integer references unit (id), -- or a course for a unit
  topic_id integer not null references topic (id),
  raised integer not null, -- UTC seconds, when the rule was met
  case_id integer references support_case (id), -- the call that met it
  trainer_id integer references person (id),
  state text not null check (state in ('open', 'booked', 'held', 'closed')),
  booked_on text,
  minutes integer not null default 0 check (minutes >= 0), -- of the training
  reason text not null default '', -- closed without training: why
  check ((contact_id is null) <> (unit_id is null))
) strict;

create table pay_correction (
  id integer primary key autoincrement,
  case_id integer references support_case (id),
  customer_id integer not null references customer (id),
  month text not null, -- of the pay that was wrong
  found text not null, -- the day it was found
  what text not null,
  cause text not null,
  origin text not null check (origin in ('customer', 'centre', 'system')),
  amount_class text not null check (amount_class in ('none', 'to_500', 'to_5000', 'over_5000')),
  payslips integer not null default 1 check (payslips >= 1),
  minutes integer not null default 0 check (minutes >= 0),
  person_id integer references person (id) -- who wrote it down
) strict;

create table queued_line ( -- lines that waited on a computer until the file could be written
  id text primary key, -- a UUID
  case_id integer not null, -- as it was written; it may have been removed since; 0: a contact that was only counted
  entry_id integer not null, -- without a case the tally
  need_id integer -- null: none was raised
) strict;

-- The words of a case, written by the store and again by undo; no journal holds them. Words as they are with common
-- letters for æ and ä, those with accents in plain letters too, and tokens for whom and what the case refers to.
create table case_words (
  case_id integer primary key,
  words text not null,
  plain text not null,
  refs text not null
) strict;
create virtual table case_text using fts5 (words, plain, refs, content = 'case_words', content_rowid = 'case_id',
  tokenize = "unicode61 remove_diacritics 0", prefix = '1 2 3', detail = column);
create virtual table case_part using fts5 (words, plain, content = 'case_words', content_rowid = 'case_id',
  tokenize = "trigram case_sensitive 1", detail = none); -- parts of words

create index work_entry_order on work_entry (work_order_id, started) where work_order_id is not null;
create index work_entry_started on work_entry (started);
create index work_entry_person on work_entry (person_id, started);
create index work_entry_case on work_entry (case_id) where case_id is not null;
create index work_entry_batch on work_entry (batch_id) where batch_id is not null;
create index support_case_opened on support_case (opened, contact_id, topic_id, person_id, customer_id);
create index support_case_contact on support_case (contact_id, opened) where contact_id is not null;
create index support_case_unit on support_case (unit_id, opened) where unit_id is not null;
create index support_case_customer on support_case (customer_id, opened) where customer_id is not null;
create index support_case_topic on support_case (topic_id) where topic_id is not null;
create index support_case_answered on support_case (answered_from) where answered_from is not null;
create index support_case_todo on support_case (state, opened) where state in ('open', 'second_line', 'waiting', 'later');
create index support_case_closed on support_case (closed) where closed is not null;
create index case_event_case on case_event (case_id, at);
create index tally_at on tally (at);
create index batch_person on batch (person_id, started);
create unique index training_need_person on training_need (contact_id, topic_id) where contact_id is not null and state in ('open', 'booked');
create unique index training_need_unit on training_need (unit_id, topic_id) where unit_id is not null and state in ('open', 'booked');
