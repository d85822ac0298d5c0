-- Agreements by version: prices, who does what, services. Additional assignments and the hours on them.

create table agreement (
  id integer primary key autoincrement,
  customer_id integer not null references customer (id),
  number text not null,
  version integer not null,
  status text not null check (status in ('draft', 'approved')),
  valid_from text not null,
  valid_to text,
  responsible text not null default '',
  notice_months integer not null default 3,
  vat text not null default 'standard' check (vat in ('standard', 'exempt', 'outside')),
  vat_percent integer not null default 25,
  vat_reason text not null default '',
  index_rule text not null default 'index_and_efficiency'
    check (index_rule in ('index_and_efficiency', 'index', 'fixed')),
  fixed_until text,
  price_step integer not null default 100 check (price_step > 0),
  adjusted_for integer, -- the year whose price adjustment made this version
  note text not null default '',
  unique (customer_id, version)
) strict;

create table price_row (
  id integer primary key autoincrement,
  agreement_id integer not null references agreement (id),
  service text not null check (service in ('payslip', 'deviation_payslip', 'presence_payslip', 'round_the_clock_payslip', 'manual_payment',
    'fixed_fee', 'minimum_fee', 'hour')),
  valid_from text not null,
  tiering text not null check (tiering in ('graduated', 'volume')),
  step_minutes integer not null default 15 check (step_minutes > 0),
  step_direction text not null default 'up' check (step_direction in ('up', 'nearest'))
) strict;

create table tier (
  id integer primary key autoincrement,
  price_row_id integer not null references price_row (id),
  first integer not null check (first >= 1),
  price integer not null, -- ten-thousandths
  unique (price_row_id, first)
) strict;

create table responsibility (
  id integer primary key autoincrement,
  agreement_id integer not null references agreement (id),
  position integer not null,
  process text not null,
  step text not null,
  who text not null check (who in ('customer', 'centre', 'both', 'nobody')),
  note text not null default ''
) strict;

create table service_term (
  id integer primary key autoincrement,
  agreement_id integer not null references agreement (id),
  position integer not null,
  service text not null,
  content text not null default '',
  sla text not null default '',
  included integer not null default 1
) strict;

create table work_order (
  id integer primary key autoincrement,
  customer_id integer not null references customer (id),
  number text not null,
  name text not null,
  valid_from text not null,
  valid_to text,
  step_minutes integer check (step_minutes > 0),
  step_direction text check (step_direction in ('up', 'nearest')),
  budget_minutes integer not null default 0
) strict;

create table work_entry (
  id integer primary key autoincrement,
  work_order_id integer not null references work_order (id),
  person_id integer not null references person (id),
  started integer not null, -- UTC seconds
  ended integer not null,
  note text not null default '',
  check (started <= ended)
) strict;

create index price_row_agreement on price_row (agreement_id);
create index tier_row on tier (price_row_id);
create index responsibility_agreement on responsibility (agreement_id);
create index service_term_agreement on service_term (agreement_id);
create unique index work_order_number on work_order (customer_id, number) where number <> '';
create index work_entry_order on work_entry (work_order_id, started);
create index work_entry_started on work_entry (started);
