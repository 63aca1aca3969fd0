-- Every table carries the account first in its key: tenants stay apart, and tables can be distributed by account.

create table account (
  id         uuid primary key,
  name       text not null unique,
  created_at timestamptz not null
);

-- One shop to one administration. Credentials are not in here: they come from the declaration file at start.
create table connection (
  account_id       uuid not null references account (id),
  id               uuid not null,
  name             text not null,
  shop_system      text not null,
  books_system     text not null,
  push_rules       jsonb not null,
  booking_rules    jsonb not null,
  -- What the shop says of itself, from its last check.
  profile          jsonb,
  shop_state       text not null default 'UNKNOWN' check (shop_state in ('UNKNOWN', 'CONNECTED', 'DISCONNECTED')),
  shop_name        text not null default '',
  shop_trouble     text not null default '',
  shop_not_before  timestamptz,
  shop_seen_at     timestamptz,
  books_state      text not null default 'UNKNOWN' check (books_state in ('UNKNOWN', 'CONNECTED', 'DISCONNECTED')),
  books_name       text not null default '',
  books_trouble    text not null default '',
  books_not_before timestamptz,
  books_seen_at    timestamptz,
  created_at       timestamptz not null,
  primary key (account_id, id),
  unique (account_id, name)
);

create unique index connection_by_id on connection (id);

-- How far the poll of one of the shop's lists has come.
create table watermark (
  account_id    uuid not null,
  connection_id uuid not null,
  kind          text not null,
  newest        timestamptz not null,
  primary key (account_id, connection_id, kind),
  foreign key (account_id, connection_id) references connection (account_id, id)
);

-- A document as it stands now. Status and what follows it can be rebuilt from the deliveries.
create table document (
  account_id    uuid not null,
  connection_id uuid not null,
  id            text not null,
  number        text not null,
  order_number  text not null default '',
  type          text not null default '' check (type in ('', 'ORDER', 'INVOICE', 'CREDIT_INVOICE')),
  customer      text not null default '',
  currency      text not null default 'EUR',
  total         numeric(20, 4),
  vat           numeric(20, 4),
  created_at    timestamptz not null,
  fingerprint   text not null,
  snapshot      integer not null default 0,
  status        text not null check (status in ('WAITING', 'BOOKED', 'SKIPPED', 'ATTENTION')),
  code          text not null,
  reference     text not null default '',
  books_link    text not null default '',
  changed_at    timestamptz not null,
  primary key (account_id, connection_id, id),
  foreign key (account_id, connection_id) references connection (account_id, id)
);

create index document_by_status on document (account_id, connection_id, status, created_at desc, id desc);
create index document_by_date on document (account_id, connection_id, created_at desc, id desc);
create index document_by_order on document (account_id, connection_id, order_number);

-- What the shop's API gave, as read. Never changed.
create table snapshot (
  account_id    uuid not null,
  connection_id uuid not null,
  document_id   text not null,
  no            integer not null,
  read_at       timestamptz not null,
  hash          text not null,
  content       text not null,
  primary key (account_id, connection_id, document_id, no),
  foreign key (account_id, connection_id, document_id) references document (account_id, connection_id, id)
);

-- What was done with a document and what came of it. Append-only.
create table delivery (
  account_id    uuid not null,
  connection_id uuid not null,
  document_id   text not null,
  no            bigint generated always as identity,
  at            timestamptz not null,
  kind          text not null,
  code          text not null default '',
  snapshot      integer not null default 0,
  detail        jsonb not null default '{}',
  primary key (account_id, connection_id, document_id, no),
  foreign key (account_id, connection_id, document_id) references document (account_id, connection_id, id)
);

-- The second lock on rule D9: one booking per document and connection, whatever the code above it does.
create unique index delivery_booked_once on delivery (account_id, connection_id, document_id)
  where kind in ('BOOKED', 'FOUND', 'BOOKED_DIFFERENTLY');

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only: % on % is refused', tg_op, tg_table_name;
end $$;

create trigger delivery_is_append_only before update or delete or truncate on delivery
  for each statement execute function refuse_change();
create trigger snapshot_is_append_only before update or delete or truncate on snapshot
  for each statement execute function refuse_change();

-- What was asked of the other side and what it answered; secrets and personal data masked before they arrive here.
create table exchange (
  account_id    uuid not null,
  connection_id uuid not null,
  id            bigint generated always as identity,
  subject       text not null,
  at            timestamptz not null,
  what          text not null,
  method        text not null,
  uri           text not null,
  status        integer not null,
  millis        integer not null,
  request       text not null,
  answer        text not null,
  primary key (account_id, connection_id, id)
);

create index exchange_by_subject on exchange (account_id, connection_id, subject, id);

-- The to-do list. A job is deleted when it is done.
create table job (
  account_id    uuid not null,
  connection_id uuid not null,
  id            bigint generated always as identity,
  kind          text not null,
  subject       text not null,
  payload       text not null default '',
  priority      integer not null,
  due           timestamptz not null,
  attempts      integer not null default 0,
  -- Raised each time that it is asked for, so that one who is doing it sees that he must begin again.
  asked         integer not null default 1,
  primary key (account_id, connection_id, id),
  unique (account_id, connection_id, kind, subject),
  foreign key (account_id, connection_id) references connection (account_id, id)
);

create index job_next on job (account_id, connection_id, priority, due, id);

-- The fence: raised at the start of each execution, checked under its lock by every transaction that matters.
create table lane (
  account_id    uuid not null,
  connection_id uuid not null,
  epoch         bigint not null default 0,
  primary key (account_id, connection_id),
  foreign key (account_id, connection_id) references connection (account_id, id)
);

-- Calls that the other side still allows, per key of the other side.
create table throttle (
  key           text primary key,
  tokens        numeric not null,
  at            timestamptz not null
);

-- db-scheduler's own table.
create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
