-- The last answer of VIES on a VAT number, as evidence for reverse-charged sales. Names and addresses are not kept.
create table vat_number (
  account_id   uuid not null references account (id),
  -- With its prefix and without spaces.
  number       text not null,
  answer       text not null check (answer in ('VALID', 'INVALID')),
  answered_at  timestamptz not null,
  -- Under which the answer is on record at the European Commission; empty when the seller has no VAT number of his own.
  consultation text not null default '',
  primary key (account_id, number)
);

-- What a shop said of itself before there was more to say; the next check fills it in.
update connection set profile = '{"advice": [], "vatRates": {}}'::jsonb || profile where profile is not null;
