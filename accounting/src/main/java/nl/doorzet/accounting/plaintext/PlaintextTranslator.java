package nl.doorzet.accounting.plaintext;

import static nl.doorzet.accounting.plaintext.JournalEntry.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorzet.accounting.files.Identity;
import nl.doorzet.accounting.plaintext.JournalEntry.Posting;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.EntryLine;
import nl.doorzet.core.booking.LedgerAccount;
import nl.doorzet.core.booking.VatTotal;
import nl.doorzet.core.money.Money;

/** Entry → transaction: the debtor owes the whole; revenue and VAT stand against it, added up per account. Pure. */
final class PlaintextTranslator {
    private final Accounts accounts;
    private final String debtors;

    PlaintextTranslator(PlaintextSettings settings) {
        this.accounts = new Accounts(settings);
        this.debtors = settings.debtors();
    }

    JournalEntry translate(Entry entry) {
        return new JournalEntry(
                Identity.of(entry.source()),
                entry.date(),
                plain(entry.reference()),
                plain(
                        entry.debtor().collective()
                                ? entry.debtor().number()
                                : entry.debtor().customer().displayName()),
                plain(entry.description()),
                facts(entry),
                postings(entry));
    }

    private static Map<String, String> facts(Entry entry) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("document", entry.source().toString());
        facts.put("referentie", entry.reference());
        facts.put("bestelling", entry.orderNumber());
        facts.put("factuur", entry.invoiceNumber().orElse(""));
        facts.put("crediteert", entry.credited().orElse(""));
        facts.put("klant", entry.debtor().number());
        facts.put("betaalwijze", entry.paymentMethod().map(m -> m.label()).orElse(""));
        facts.put("betaald", entry.paid() ? "ja" : "nee");
        facts.put("kostenplaats", entry.costCentre().map(c -> c.id()).orElse(""));
        facts.replaceAll((name, value) -> plain(value));
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    private List<Posting> postings(Entry entry) {
        Map<String, Money> credits = new LinkedHashMap<>();
        for (EntryLine line : entry.lines()) {
            credits.merge(accounts.of(line), line.net(), Money::plus);
        }
        for (VatTotal vat : entry.vatTotals()) {
            credits.merge(accounts.vat(vat.category()), vat.vat(), Money::plus);
        }
        List<Posting> postings = new ArrayList<>();
        // What was paid is owed by whoever pays it out, such as iDEAL's provider.
        String owing = entry.settlement().map(LedgerAccount::id).orElse(debtors);
        postings.add(new Posting(owing, entry.total()));
        credits.forEach((account, amount) -> {
            if (!amount.isZero()) {
                postings.add(new Posting(account, amount.negated()));
            }
        });
        return List.copyOf(postings);
    }
}
