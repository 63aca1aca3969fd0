package nl.doorzet.simulators.moneybird;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the administration holds. Thread-safe call by call; who needs several calls as one synchronizes on it. */
final class Books {
    static final String ADMINISTRATION_ID = "421234567890123456";
    static final String CURRENCY = "EUR";
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;
    private final Map<String, Contact> contacts = new LinkedHashMap<>();
    private final Map<String, ExternalInvoice> invoices = new LinkedHashMap<>();
    private final Map<String, Integer> idsGiven = new LinkedHashMap<>();
    private int entries;
    private @Nullable LocalDate lockedUntil;
    private @Nullable Integer invoicesPerMonth;

    Books(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** A new id of 18 digits; the kind is the digit that tells ids apart. */
    synchronized String newId(String kind) {
        return "421234567890" + kind + "%05d".formatted(idsGiven.merge(kind, 1, Integer::sum));
    }

    synchronized int newEntryNumber() {
        return ++entries;
    }

    synchronized List<Contact> contacts() {
        return List.copyOf(contacts.values());
    }

    synchronized Optional<Contact> contact(String id) {
        return Optional.ofNullable(contacts.get(id));
    }

    synchronized Optional<Contact> contactByCustomerId(String customerId) {
        return contacts.values().stream()
                .filter(c -> c.customerId().equals(customerId))
                .findFirst();
    }

    synchronized void put(Contact contact) {
        contacts.put(contact.id(), contact);
    }

    synchronized List<ExternalInvoice> invoices() {
        return List.copyOf(invoices.values());
    }

    synchronized Optional<ExternalInvoice> invoice(String id) {
        return Optional.ofNullable(invoices.get(id));
    }

    synchronized void put(ExternalInvoice invoice) {
        invoices.put(invoice.id(), invoice);
    }

    synchronized void remove(ExternalInvoice invoice) {
        invoices.remove(invoice.id());
    }

    Optional<TaxRate> salesRate(String id) {
        return StandardTaxRates.ALL.stream()
                .filter(rate -> rate.id().equals(id) && rate.forSales())
                .findFirst();
    }

    Optional<LedgerAccount> ledgerAccount(String id, String documentType) {
        return StandardLedgerAccounts.ALL.stream()
                .filter(account -> account.id().equals(id) && account.allows(documentType))
                .findFirst();
    }

    synchronized Optional<LocalDate> lockedUntil() {
        return Optional.ofNullable(lockedUntil);
    }

    synchronized void lockUntil(@Nullable LocalDate day) {
        lockedUntil = day;
    }

    /** Whether nothing may be booked on the day any more. */
    synchronized boolean locked(LocalDate day) {
        return lockedUntil != null && !day.isAfter(lockedUntil);
    }

    synchronized void limitInvoicesPerMonth(int number) {
        invoicesPerMonth = number;
    }

    /** Whether the plan allows no further invoice this month. */
    synchronized boolean limitReached() {
        YearMonth month = YearMonth.from(today());
        return invoicesPerMonth != null
                && invoices.values().stream()
                                .filter(i -> month(i.created()).equals(month))
                                .count()
                        >= invoicesPerMonth;
    }

    private static YearMonth month(Instant moment) {
        return YearMonth.from(LocalDate.ofInstant(moment, ZONE));
    }
}
