package nl.doorzet.app.bench;

/** What {@link Million} fills a connection with. */
final class MillionSql {
    private MillionSql() {}

    static final String DOCUMENTS = """
            insert into document (account_id, connection_id, id, number, order_number, type, customer, total, vat, created_at,
              fingerprint, snapshot, status, code, reference, books_link, changed_at, order_id, read_at, via, seen_at, counted_at)
            select :account, :connection, 'invoice/' || i, number, (100000 + i)::text,
              case when i % 37 = 0 then 'CREDIT_INVOICE' else 'INVOICE' end, customer, total, round(total * 21 / 121, 2), made,
              md5(i::text), 1, status, code, case status when 'BOOKED' then number else '' end,
              case status when 'BOOKED' then 'https://moneybird.com/123456/external_sales_invoices/' || i else '' end,
              made + interval '90 seconds' + chance * interval '4 minutes', 'order/' || i, made + interval '1 minute', 'WEBHOOK',
              made, made
            from (
              select *, 'F' || extract(year from made) || '-' || lpad(i::text, 6, '0') as number,
                case when waits then 'WAITING' when chance < 0.0025 then 'ATTENTION' when chance < 0.06 then 'SKIPPED'
                  else 'BOOKED' end as status,
                case when waits then 'NOT_PAID'
                  when chance < 0.0025
                    then (array['BOOKS_REFUSED', 'AMOUNTS_DIFFER', 'MISSING_VAT_CODE', 'VAT_NUMBER_MALFORMED'])[1 + i % 4]
                  when chance < 0.06
                    then (array['ORDER_DELETED', 'IGNORED', 'ORDER_CANCELLED', 'EMPTY', 'BEFORE_START'])[1 + i % 5]
                  else 'BOOKED' end as code
              from (
                select i, chance, i > :n - 60 and chance < 0.3 or chance < 0.0005 as waits,
                  now() - (:n - i + 1) * (interval '3650 days' / :n) as made,
                  case when i % 37 = 0 then -1 else 1 end
                    * case when i % 11 = 0 then 24.95 else round((3 + 400 * power(random(), 3))::numeric, 2) end as total,
                  case when i % 9 = 0
                    then company || ' ' || surname || ' ' || (array['B.V.', 'V.O.F.', 'BVBA'])[1 + i % 3]
                    else given || ' ' || surname end as customer
                from (
                  select i, random() as chance,
                    (array['Sanne', 'Tom', 'Fatima', 'Jeroen', 'Anouk', 'Özlem', 'Pieter', 'Lotte', 'Mohammed', 'Emma', 'Daan',
                      'Zoë', 'Noor', 'Bram', 'Eva', 'Ruben', 'Iris', 'Jesse', 'Fleur', 'Koen'])[1 + floor(random() * 20)] as given,
                    (array['de Wit', 'Bakker', 'El Amrani', 'Jansen', 'de Vries', 'van den Berg', 'Visser', 'Smit', 'Meijer',
                      'de Boer', 'Mulder', 'de Groot', 'Bos', 'Vos', 'Peters', 'Hendriks', 'van Leeuwen', 'Dekker', 'Brouwer',
                      'Dijkstra', 'Smeets', 'Kuipers', 'van der Linden', 'Yıldız', 'Peeters', 'Maes', 'Claes', 'Wouters',
                      'Willems', 'Mertens'])[1 + floor(random() * 30)]
                      || case when random() < 0.5 then '' else '-' || (array['Kok', 'Prins', 'Blom', 'Huisman', 'Post',
                        'Kuiper', 'Veenstra', 'Kramer', 'Scholten', 'van Wijk'])[1 + floor(random() * 10)] end as surname,
                    (array['Installatiebedrijf', 'Bloemen', 'Fietsen', 'Bouwbedrijf', 'Kapsalon', 'Garage', 'Drukkerij',
                      'Restaurant'])[1 + i % 8] as company
                  from generate_series(1, :n) as i) people) priced) placed""";

    static final String DELIVERIES = """
            insert into delivery (account_id, connection_id, document_id, at, kind, code, snapshot, detail)
            select account_id, connection_id, id, s.at, s.kind, s.code, s.snapshot, s.detail
            from document d
            cross join lateral (values
              (d.created_at, 'SEEN', 'TO_BE_READ', 0, '{"via": "WEBHOOK"}'::jsonb),
              (d.read_at, 'READ', 'TO_BE_PUSHED', 1, '{}'::jsonb),
              (d.changed_at,
                case d.status when 'BOOKED' then 'BOOKED' when 'SKIPPED' then 'SKIPPED_BY_RULE' when 'WAITING' then 'WAITS'
                  else case d.code when 'BOOKS_REFUSED' then 'REJECTED' else 'NEEDS_ATTENTION' end end,
                d.code, 1,
                case when d.status = 'BOOKED'
                    then jsonb_build_object('reference', d.number, 'link', d.books_link, 'currency', 'EUR', 'total', d.total::text,
                      'vat', jsonb_build_object('21', d.vat::text)::text)
                  when d.code = 'MISSING_VAT_CODE' then '{"setting": "vat.domestic-21"}'
                  else '{"answer": "The period is closed"}' end)) s(at, kind, code, snapshot, detail)
            where account_id = :account and connection_id = :connection and :n > 0""";

    static final String SETTINGS = """
            update document set settings = '{MISSING_VAT_CODE vat.domestic-21}'
            where account_id = :account and connection_id = :connection and code = 'MISSING_VAT_CODE' and :n > 0""";

    /** As large as a real shop's answer on an invoice of twenty rows. */
    static final String SNAPSHOTS = """
            insert into snapshot (account_id, connection_id, document_id, no, read_at, hash, content)
            select account_id, connection_id, id, 1, read_at, md5(id),
              '{"invoice": {"rows": [' || repeat('{"description": "Artikel", "amount": "12.10", "tax": 21}, ', 100) || '{}]}}'
            from (select * from document where account_id = :account and connection_id = :connection
              order by created_at desc limit :n) newest""";

    static final String EXCHANGES = """
            insert into exchange (account_id, connection_id, subject, at, what, method, uri, status, millis, request, answer)
            select account_id, connection_id, id, changed_at, 'create invoice', 'POST', 'https://moneybird.com/api/v2/invoices', 201,
              38, '{"lines": [' || repeat('{"description": "Artikel", "price": "12.10"}, ', 20) || '{}]}',
              '{"lines": [' || repeat('{"description": "Artikel", "price": "12.10"}, ', 20) || '{}]}'
            from (select * from document where account_id = :account and connection_id = :connection
              order by created_at desc limit :n) newest cross join generate_series(1, 5)""";

    static final String STARTED = """
            insert into delivery (account_id, connection_id, document_id, at, kind, code, snapshot, detail)
            select account_id, connection_id, id, changed_at, 'STARTED', 'SENDING', 1,
              jsonb_build_object('reference', number, 'total', total::text, 'way', :way, 'entry', :entry)
            from (select * from document where account_id = :account and connection_id = :connection
              order by created_at desc limit :n) newest""";

    static final String DAY_COUNTS = """
            insert into day_count (account_id, connection_id, kind, day, in_shop, in_ledger, missing, gone, counted_at)
            select :account, :connection, 'INVOICE', day::date, :n / 3650, :n / 3650, '{}', '{}', now()
            from generate_series(now() - interval '3650 days', now(), interval '1 day') day""";
}
