-- The rules as a declaration file gave them the last time; empty for a connection that no file names.
alter table connection add column declared text not null default '';

-- Who changed which setting. Append-only.
create table audit (
  account_id    uuid not null,
  connection_id uuid not null,
  id            bigint generated always as identity,
  at            timestamptz not null,
  who           text not null,
  setting       text not null,
  -- As text in JSON; null where nothing was chosen.
  before        jsonb,
  after         jsonb,
  primary key (account_id, connection_id, id),
  foreign key (account_id, connection_id) references connection (account_id, id)
);

create trigger audit_is_append_only before update or delete or truncate on audit
  for each statement execute function refuse_change();
