package nl.doorzet.tck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.simulators.SimulatorServer;

/** A connector under test, with fresh and empty books that can be looked into without it. */
public interface Subject extends AutoCloseable {
    AccountingConnector<?> connector();

    /** The connector's own settings, as text by field name. */
    Map<String, String> settings();

    /**
     * Settings of {@link nl.doorzet.core.booking.BookingRules}, as text by field name: VAT codes and ledger accounts for the
     * keys of {@link Samples#VAT_KEYS} and {@link Samples#LEDGER_KEYS}, if the connector needs them.
     */
    default Map<String, String> bookingRules() {
        return Map.of();
    }

    /** The simulated system; empty for connectors that make no calls. */
    default Optional<SimulatorServer> server() {
        return Optional.empty();
    }

    /** Everything in the books, by independent inspection. */
    List<InBooks> booked();

    /** How many debtors the books hold; 0 if they keep none. */
    default int debtors() {
        return 0;
    }

    /** What was sent that would change or delete something. */
    default List<String> changesAndDeletions() {
        Set<String> harmless = Set.of("GET", "HEAD", "POST");
        return server().stream()
                .flatMap(server -> server.received().stream())
                .filter(request -> !harmless.contains(request.method()))
                .map(request -> request.method() + " " + request.target())
                .toList();
    }

    /** Stops the simulated system. */
    @Override
    void close();
}
