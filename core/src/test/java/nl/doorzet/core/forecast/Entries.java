package nl.doorzet.core.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.SaleBuilder;
import nl.doorzet.core.sales.Seller;
import nl.doorzet.core.sales.VatTreatment;

/** Entries of which only the lines matter. */
final class Entries {
    private Entries() {}

    static EntryLine line(String quantity, String net, String vat, String rate) {
        return line(quantity, net, vat, rate, "8000");
    }

    static EntryLine line(String quantity, String net, String vat, String rate, String account) {
        return new EntryLine(
                LineKind.GOODS,
                "Sok",
                new BigDecimal(quantity),
                Money.euro(net),
                Money.euro(vat),
                new VatCategory(VatTreatment.DOMESTIC, "NL", VatRate.of(rate)),
                Optional.of(new VatCode("V" + rate)),
                Optional.of(new LedgerAccount(account)));
    }

    static Entry entry(EntryLine... lines) {
        Money total = Money.sum(
                List.of(lines).stream().map(EntryLine::gross).toList(),
                lines[0].net().currency());
        return new Entry(
                DocumentId.order(1),
                Entry.Kind.INVOICE,
                "B1",
                "B1",
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 3, 2),
                "Webshop B1",
                new Debtor("WEB-7", SaleBuilder.sale().build().customer(), false, DebtorMatching.NUMBER),
                new Seller("Winkel", Address.NONE, "", "", "", ""),
                Optional.empty(),
                true,
                List.of(lines),
                VatTotal.of(List.of(lines)),
                total,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }
}
