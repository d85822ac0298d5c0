-- Volumes and the batches they came in; the steps of a month; corrections; closed months.

create table import_profile (
  id integer primary key autoincrement,
  name text not null unique,
  profile text not null -- JSON, as `paybench profile --show` writes it, without its customers
) strict;

create table import_profile_customer (
  id integer primary key autoincrement,
  import_profile_id integer not null references import_profile (id),
  code text not null, -- in the file
  customer_id integer not null references customer (id),
  unique (import_profile_id, code)
) strict;

create table import_batch (
  id integer primary key autoincrement,
  profile text not null,
  file text not null,
  sha256 text not null,
  at text not null,
  who text not null,
  row_count integer not null,
  payslips integer not null,
  control integer not null -- hundredths
) strict;

create table volume (
  id integer primary key autoincrement,
  month text not null,
  customer_id integer not null references customer (id),
  unit_id integer references unit (id),
  service text not null check (service in ('payslip', 'deviation_payslip', 'presence_payslip', 'round_the_clock_payslip', 'manual_payment')),
  count integer not null,
  import_id integer references import_batch (id),
  line integer not null default 0
) strict;

create unique index volume_key on volume (month, customer_id, coalesce(unit_id, 0), service);
create index volume_import on volume (import_id);

create table step_template (
  id integer primary key autoincrement,
  name text not null,
  bank_days integer not null,
  position integer not null default 0
) strict;

create table step_done (
  id integer primary key autoincrement,
  step_template_id integer not null references step_template (id),
  customer_id integer not null references customer (id),
  month text not null,
  done_on text not null,
  who text not null,
  unique (step_template_id, customer_id, month)
) strict;

create table milestone (
  id integer primary key autoincrement,
  month text not null,
  milestone text not null check (milestone in ('checked', 'basis_approved', 'reported')),
  at text not null,
  who text not null,
  unique (month, milestone)
) strict;

create table centre_cost (
  id integer primary key autoincrement,
  month text not null unique,
  amount integer not null -- hundredths
) strict;

create table correction (
  id integer primary key autoincrement,
  customer_id integer not null references customer (id),
  month text not null,
  corrects text not null,
  kind text not null check (kind in ('correction', 'supplement')),
  service text not null check (service in ('payslip', 'deviation_payslip', 'presence_payslip', 'round_the_clock_payslip', 'manual_payment',
    'fixed_fee', 'minimum_fee', 'hour')),
  line text not null,
  quantity_numerator integer not null,
  quantity_denominator integer not null check (quantity_denominator > 0),
  price integer not null,  -- ten-thousandths
  amount integer not null, -- hundredths
  reason text not null
) strict;

create table closing (
  id integer primary key autoincrement,
  month text not null,
  at text not null,
  who text not null,
  hash text not null,        -- over the hash before, the month and the frozen text
  hash_before text not null,
  reopened_at text,
  reopened_by text,
  reopened_why text,
  frozen text not null       -- the month as it was, JSON; last, because the others are read without it
) strict;

create index volume_month on volume (month);
create index correction_month on correction (month);
create index correction_corrects on correction (corrects);
create index volume_customer on volume (customer_id, month);
create unique index closing_month on closing (month) where reopened_at is null;
