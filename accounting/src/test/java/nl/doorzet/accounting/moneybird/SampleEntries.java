package nl.doorzet.accounting.moneybird;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorzet.core.booking.Debtor;
import nl.doorzet.core.booking.DebtorMatching;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.EntryLine;
import nl.doorzet.core.booking.LedgerAccount;
import nl.doorzet.core.booking.VatCategory;
import nl.doorzet.core.booking.VatCode;
import nl.doorzet.core.booking.VatTotal;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.Address;
import nl.doorzet.core.sales.Customer;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Seller;
import nl.doorzet.core.sales.VatTreatment;

/** Entries to be translated or booked. */
final class SampleEntries {
    private SampleEntries() {}

    static EntryLine line(String text, String quantity, String net, String vat, String rate) {
        return line(text, quantity, net, vat, rate, "rate-" + rate, "8000");
    }

    static EntryLine line(
            String text, String quantity, String net, String vat, String rate, String vatCode, String account) {
        return new EntryLine(
                LineKind.GOODS,
                text,
                new BigDecimal(quantity),
                Money.euro(net),
                Money.euro(vat),
                new VatCategory(VatTreatment.DOMESTIC, "NL", VatRate.of(rate)),
                Optional.of(new VatCode(vatCode)),
                Optional.of(new LedgerAccount(account)));
    }

    static Entry entry(EntryLine... lines) {
        return entry(51_000_201, new Debtor("WEB-5567", customer(""), false, DebtorMatching.NUMBER), lines);
    }

    static Entry entry(long id, Debtor debtor, EntryLine... lines) {
        Money total = Money.sum(Stream.of(lines).map(EntryLine::gross).toList(), Money.EUR);
        return new Entry(
                DocumentId.invoice(id),
                Entry.Kind.INVOICE,
                "2026-10042",
                "10042",
                Optional.of("2026-10042"),
                Optional.empty(),
                LocalDate.of(2026, 3, 2),
                "Webshop 2026-10042",
                debtor,
                new Seller("De Spaak", Address.NONE, "", "", "", ""),
                Optional.empty(),
                true,
                List.of(lines),
                VatTotal.of(List.of(lines)),
                total,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "https://shop.example.org/orders/10042");
    }

    static Customer customer(String company) {
        return new Customer(
                Optional.of("5567"),
                "Sanne",
                "de Wit",
                "Sanne de Wit",
                company,
                !company.isEmpty(),
                "sanne@example.org",
                "",
                "",
                "",
                "",
                new Address("Langestraat 12", "3811 AB", "Amersfoort", "NL"),
                Optional.empty());
    }
}
