-- A search goes back in time by quarters of years and stops when it has a page full: words are looked for in one quarter at a time.
alter table document
  add column quarter int generated always as (
    (extract(year from created_at at time zone 'UTC') * 4 + extract(quarter from created_at at time zone 'UTC'))::int) stored;

drop index document_by_word;
create index document_by_word on document using gin (connection_id, quarter, words gin_trgm_ops);
