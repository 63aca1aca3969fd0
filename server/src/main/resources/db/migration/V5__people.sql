-- People, what they may do in which account, and how they prove who they are.

-- Two shops may have one name; what a declaration file names is found again by it.
alter table account drop constraint account_name_key;
alter table account add column declared boolean not null default false;
update account set declared = true;
create unique index account_declared on account (name) where declared;

create table person (
  id            uuid primary key,
  -- In lower case.
  email         text not null unique check (email = lower(email)),
  name          text not null,
  -- With the name of its way of hashing in front; empty for one who has none and comes in by a link.
  password_hash text not null default '',
  -- Runs this installation. Gives no right to any account's documents.
  operator      boolean not null default false,
  language      text not null default 'nl' check (language in ('nl', 'en')),
  created_at    timestamptz not null,
  seen_at       timestamptz
);

create table membership (
  account_id uuid not null references account (id),
  person_id  uuid not null references person (id) on delete cascade,
  role       text not null check (role in ('OWNER', 'BOOKKEEPER', 'VIEWER')),
  since      timestamptz not null,
  primary key (account_id, person_id)
);

create index membership_by_person on membership (person_id);

-- What lets somebody in once: the first person's code, a link to sign in. Only its hash is kept.
create table ticket (
  hash       text primary key,
  purpose    text not null,
  -- Whom it is for; empty where nobody exists yet.
  person_id  uuid references person (id) on delete cascade,
  ends_at    timestamptz not null
);

-- Tries to sign in that were counted, per e-mail address and place: a network, or a browser that was let in before.
create table login_attempt (
  -- A hash: people type their password into the wrong field. Empty for all addresses together.
  email_hash text not null,
  place      text not null,
  failed     integer not null,
  last_at    timestamptz not null,
  primary key (email_hash, place)
);

create index login_attempt_by_age on login_attempt (last_at);

-- Browsers in which somebody signed in before. Only the hash of what they carry is kept.
create table known_device (
  hash      text primary key,
  person_id uuid not null references person (id) on delete cascade,
  seen_at   timestamptz not null
);

create index known_device_by_person on known_device (person_id);

-- Spring Session's own tables.
create table spring_session (
  primary_id            char(36) primary key,
  session_id            char(36) not null unique,
  creation_time         bigint not null,
  last_access_time      bigint not null,
  max_inactive_interval integer not null,
  expiry_time           bigint not null,
  -- The person's id.
  principal_name        varchar(100)
);

create index spring_session_by_end on spring_session (expiry_time);
create index spring_session_by_person on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea not null,
  primary key (session_primary_id, attribute_name)
);

-- People who were asked to join an account and have not answered yet. Of what they carry only the hash is kept.
create table invitation (
  account_id uuid not null references account (id),
  email      text not null check (email = lower(email)),
  hash       text not null unique,
  role       text not null check (role in ('OWNER', 'BOOKKEEPER', 'VIEWER')),
  invited_by text not null,
  sent_at    timestamptz not null,
  ends_at    timestamptz not null,
  primary key (account_id, email)
);

-- Who came and went, and by whom. Append-only.
create table people_audit (
  account_id uuid not null references account (id),
  id         bigint generated always as identity,
  at         timestamptz not null,
  who        text not null,
  what       text not null check (what in ('INVITED', 'WITHDRAWN', 'JOINED', 'ROLE', 'REMOVED', 'LEFT')),
  whom       text not null,
  role       text not null,
  primary key (account_id, id)
);

create trigger people_audit_is_append_only before update or delete or truncate on people_audit
  for each statement execute function refuse_change();
