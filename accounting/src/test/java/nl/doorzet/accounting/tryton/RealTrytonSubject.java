package nl.doorzet.accounting.tryton;

import java.util.List;
import java.util.Map;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.tck.InBooks;
import nl.doorzet.tck.Subject;

/** The connector before a real Tryton. */
record RealTrytonSubject(TrytonServer tryton, TrytonBooks books) implements Subject {
    static RealTrytonSubject start(String name) {
        TrytonServer server = TrytonServer.start(name);
        return new RealTrytonSubject(server, new TrytonBooks(server.rpc()));
    }

    @Override
    public AccountingConnector<?> connector() {
        return new TrytonConnector();
    }

    @Override
    public Map<String, String> settings() {
        return TrytonBooks.settings(tryton.root());
    }

    @Override
    public Map<String, String> bookingRules() {
        return books.bookingRules();
    }

    @Override
    public List<InBooks> booked() {
        return books.booked();
    }

    @Override
    public int debtors() {
        return books.debtors();
    }

    @Override
    public void close() {
        tryton.close();
    }
}
