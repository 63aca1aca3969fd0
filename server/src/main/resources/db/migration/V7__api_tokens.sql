-- What programs carry that speak with the API for a person.

create table api_token (
  id        uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  name      text not null,
  -- What is carried is not kept: who reads the database gets in nowhere with its hash.
  hash      text not null unique,
  reach     text not null check (reach in ('READ', 'ALL')),
  made_at   timestamptz not null,
  used_at   timestamptz
);

create index api_token_by_person on api_token (person_id);
