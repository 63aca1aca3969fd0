-- What proves who somebody is besides his password.

-- A key of its own for each person too: what is his goes with him.
alter table data_key drop constraint data_key_pkey;
alter table data_key alter column account_id drop not null;
alter table data_key add column person_id uuid unique references person (id) on delete cascade;
alter table data_key add unique (account_id);
alter table data_key add check (num_nonnulls(account_id, person_id) = 1);

-- What an authenticator app shares with us: who has a row is asked for a code.
create table totp (
  person_id uuid primary key references person (id) on delete cascade,
  sealed    bytea not null,
  since     timestamptz not null,
  -- Codes of these thirty seconds (counted since 1970) and of earlier ones are used up.
  last_step bigint not null
);

-- For who has lost his app: each good once. 80 random bits need no slow hash.
create table recovery_code (
  person_id uuid not null references totp (person_id) on delete cascade,
  hash      text not null,
  primary key (person_id, hash)
);

-- Passkeys. What they prove with stays with their owners; here is what it is held against.
create table passkey (
  id            uuid primary key,
  person_id     uuid not null references person (id) on delete cascade,
  name          text not null,
  credential_id bytea not null unique,
  public_key    bytea not null,
  attestation   bytea not null,
  transports    text not null,
  -- Its own count; one that goes back tells of a copy. Always 0 for those that do not count.
  signatures    bigint not null,
  made_at       timestamptz not null,
  used_at       timestamptz
);

create index passkey_by_person on passkey (person_id);
