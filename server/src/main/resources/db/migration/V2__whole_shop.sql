-- The whole shop: hints, the last payment method, backfill, the daily count, credentials that owners entered.

alter table document add column order_id text not null default '';
-- When it was last read from the shop; a snapshot keeps the moment at which it was new.
alter table document add column read_at timestamptz;
-- How it was first found, and when it was last counted in the shop's own list.
alter table document add column via text not null default 'POLL';
alter table document add column seen_at timestamptz;
alter table document add column counted_at timestamptz;
-- What its owner should know though it is booked.
alter table document add column warning text not null default '';
create index document_by_order_id on document (account_id, connection_id, order_id) where order_id <> '';
create index document_with_warning on document (account_id, connection_id, created_at desc, id desc) where warning <> '';

-- Where the shop calls us: the path's last part, which nobody can guess.
alter table connection add column hint_token text unique;
-- How often a call came whose signature did not fit.
alter table connection add column hints_refused integer not null default 0;

-- What the shop's calls told us: that something may have happened to a document. Copies are one row.
create table hint (
  account_id    uuid not null,
  connection_id uuid not null,
  -- Empty for one that named nothing we know.
  subject       text not null,
  first_at      timestamptz not null,
  last_at       timestamptz not null,
  copies        integer not null default 1,
  handled       boolean not null default false,
  primary key (account_id, connection_id, subject),
  foreign key (account_id, connection_id) references connection (account_id, id)
);

create index hint_unhandled on hint (account_id, connection_id) where not handled;

-- How an order was paid, as last seen: when the order is gone, nobody can say it any more (rule D7).
create table payment_seen (
  account_id    uuid not null,
  connection_id uuid not null,
  order_number  text not null,
  method        jsonb not null,
  seen_at       timestamptz not null,
  primary key (account_id, connection_id, order_number),
  foreign key (account_id, connection_id) references connection (account_id, id)
);

-- How the shop was seen to compute its VAT: what documents show whose figures leave no doubt.
create table precedent (
  account_id    uuid not null,
  connection_id uuid not null,
  shown         text not null,
  last_at       timestamptz not null,
  primary key (account_id, connection_id, shown),
  foreign key (account_id, connection_id) references connection (account_id, id)
);

-- Sales of earlier days that an owner has brought in. One at a time per connection.
create table backfill (
  account_id    uuid not null,
  connection_id uuid not null,
  from_day      date not null,
  state         text not null check (state in ('LISTING', 'READY', 'RUNNING', 'PAUSED', 'DONE')),
  asked_by      text not null,
  asked_at      timestamptz not null,
  changed_at    timestamptz not null,
  primary key (account_id, connection_id),
  foreign key (account_id, connection_id) references connection (account_id, id)
);

-- What its look through the shop's lists found and the ledger does not know yet. A row leaves when its document is taken up.
create table backfill_item (
  account_id    uuid not null,
  connection_id uuid not null,
  document_id   text not null,
  number        text not null,
  order_number  text not null,
  created_at    timestamptz not null,
  fingerprint   text not null,
  taken_at      timestamptz,
  primary key (account_id, connection_id, document_id),
  foreign key (account_id, connection_id) references backfill (account_id, connection_id) on delete cascade
);

create index backfill_item_waiting on backfill_item (account_id, connection_id, created_at, document_id)
  where taken_at is null;

-- Whether jobs that bring in history rest.
alter table lane add column history_rests boolean not null default false;

-- Rule D11, day by day: what the shop lists and what the ledger has.
create table day_count (
  account_id    uuid not null,
  connection_id uuid not null,
  kind          text not null,
  day           date not null,
  in_shop       integer not null,
  in_ledger     integer not null,
  -- Numbers of those that were missing and were fetched, and of those that the shop lists no more.
  missing       text[] not null,
  gone          text[] not null,
  counted_at    timestamptz not null,
  primary key (account_id, connection_id, kind, day),
  foreign key (account_id, connection_id) references connection (account_id, id)
);

-- Keys of accounts, each wrapped with the installation's master key; what owners entered is sealed with them.
create table data_key (
  account_id uuid primary key references account (id),
  wrapped    bytea not null
);

create table secret (
  account_id    uuid not null,
  connection_id uuid not null,
  purpose       text not null,
  sealed        bytea not null,
  primary key (account_id, connection_id, purpose),
  foreign key (account_id, connection_id) references connection (account_id, id)
);

-- Shops that have let us in and wait for their owner to choose the books, by pasted keys or from the platform's app store.
-- Those from the app store stay, because the platform calls again: to edit, with new keys, to remove us.
create table installation (
  id            uuid primary key,
  account_id    uuid not null references account (id),
  way           text not null check (way in ('KEYS', 'APP_STORE')),
  shop_system   text not null,
  shop          text not null,
  api_key       text not null,
  sealed        bytea not null,
  connection_id uuid,
  -- Where the owner's browser goes when all is done; empty for our own page.
  return_to     text not null,
  state         text not null check (state in ('GRANTED', 'INSTALLED', 'REMOVED')),
  changed_at    timestamptz not null,
  foreign key (account_id, connection_id) references connection (account_id, id)
);

create unique index installation_by_shop on installation (shop_system, shop) where way = 'APP_STORE';
create index installation_by_key on installation (shop_system, api_key) where way = 'APP_STORE';

-- Calls made of late, oldest first: the other side counts any stretch of time, so we do.
drop table throttle;
create table throttle (
  key   text primary key,
  calls timestamptz[] not null,
  -- Whether the last one that asked was let through.
  allowed boolean not null
);
