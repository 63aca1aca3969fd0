-- Lists that answer at once, however many documents there are: nothing is counted or looked through when a page is asked for.

-- Both come with every PostgreSQL and may be switched on by whoever owns the database.
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- As it is looked for: small letters without accents, signs as spaces. The one definition, for what is kept and for what is typed.
create function fold(written text) returns text language sql immutable strict parallel safe
return lower(regexp_replace(regexp_replace(normalize(written, NFKD), '[\u0300-\u036F]', '', 'g'), '[\s!-/:-@\[-`{-~]+', ' ', 'g'));

alter table document
  -- A space before and after each word, so that its beginning can be looked for.
  add column words text
    generated always as (fold(' ' || number || ' ' || order_number || ' ' || reference || ' ' || customer || ' ')) stored,
  -- What its number has in common with others, and which one of them it is: gaps are looked for in these (rule D5).
  add column series text generated always as (regexp_replace(number, '\d{1,15}$', '')) stored,
  add column ordinal bigint generated always as ((regexp_match(number, '(\d{1,15})$'))[1]::bigint) stored;

create index document_by_word on document using gin (connection_id, words gin_trgm_ops);
create index document_by_amount on document (account_id, connection_id, abs(total), created_at desc, id desc);
create index document_by_reason on document (account_id, connection_id, status, code, created_at desc, id desc);
create index document_by_ordinal on document (account_id, connection_id, series, ordinal);
create index day_count_by_day on day_count (account_id, connection_id, day desc, kind);

-- Settings that stand in a document's way, each as code and setting, from its last verdict. Only true of one that needs attention.
create function settings_in(code text, detail jsonb) returns text[] language sql immutable parallel safe
return (
  select coalesce(array_agg(distinct (p ->> 'code') || ' ' || (p -> 'facts' ->> 'setting')), '{}')
  from jsonb_array_elements(coalesce(
    (detail ->> 'problems')::jsonb, jsonb_build_array(jsonb_build_object('code', code, 'facts', detail)))) p
  where p -> 'facts' ->> 'setting' <> '');

alter table document add column settings text[] not null default '{}';
create index document_by_setting on document (account_id, connection_id) where status = 'ATTENTION' and settings <> '{}';

create function note_settings() returns trigger language plpgsql as $$
begin
  update document set settings = settings_in(new.code, new.detail)
  where account_id = new.account_id and connection_id = new.connection_id and id = new.document_id;
  return null;
end $$;

create trigger delivery_names_settings after insert on delivery for each row
  when (new.kind in ('NEEDS_ATTENTION', 'REJECTED')) execute function note_settings();

update document d set settings = settings_in(v.code, v.detail)
from (select distinct on (account_id, connection_id, document_id) * from delivery where kind in ('NEEDS_ATTENTION', 'REJECTED')
  order by account_id, connection_id, document_id, no desc) v
where d.status = 'ATTENTION' and v.account_id = d.account_id and v.connection_id = d.connection_id and v.document_id = d.id;

-- How many documents stand where. The database keeps it in the transaction that changes a document, which holds its lane's lock:
-- nobody waits for a row of these.
create table document_tally (
  account_id    uuid not null,
  connection_id uuid not null,
  type          text not null,
  status        text not null,
  code          text not null,
  n             bigint not null,
  primary key (account_id, connection_id, type, status, code)
) with (fillfactor = 50);

-- The same by the hour in which the shop made them, so that a day can be added up in any time zone.
create table document_hour (
  account_id    uuid not null,
  connection_id uuid not null,
  hour          timestamptz not null,
  status        text not null,
  n             bigint not null,
  primary key (account_id, connection_id, hour, status)
) with (fillfactor = 70);

create function tally(d document, by integer) returns void language sql
begin atomic
  insert into document_tally values (d.account_id, d.connection_id, d.type, d.status, d.code, by)
  on conflict (account_id, connection_id, type, status, code) do update set n = document_tally.n + by;
  insert into document_hour
  values (d.account_id, d.connection_id, date_trunc('hour', d.created_at, 'UTC'), d.status, by)
  on conflict (account_id, connection_id, hour, status) do update set n = document_hour.n + by;
end;

create function tally_document() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform tally(old, -1);
  end if;
  if tg_op <> 'DELETE' then
    perform tally(new, 1);
  end if;
  return null;
end $$;

create trigger document_comes_or_goes after insert or delete on document for each row execute function tally_document();
create trigger document_moves after update of type, status, code, created_at on document for each row
  when ((old.type, old.status, old.code, old.created_at) is distinct from (new.type, new.status, new.code, new.created_at))
  execute function tally_document();

-- Counts a connection's documents anew.
create procedure recount_documents(account uuid, connection uuid) language sql
begin atomic
  delete from document_tally where account_id = account and connection_id = connection;
  delete from document_hour where account_id = account and connection_id = connection;
  insert into document_tally
  select account_id, connection_id, type, status, code, count(*) from document
  where account_id = account and connection_id = connection group by 1, 2, 3, 4, 5;
  insert into document_hour
  select account_id, connection_id, date_trunc('hour', created_at, 'UTC'), status, count(*) from document
  where account_id = account and connection_id = connection group by 1, 2, 3, 4;
end;

do $$
declare c record;
begin
  for c in select account_id, id from connection loop
    call recount_documents(c.account_id, c.id);
  end loop;
end $$;
