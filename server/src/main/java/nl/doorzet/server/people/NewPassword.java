package nl.doorzet.server.people;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A person's new password, and all that ends with the old one. */
@Component
class NewPassword {
    private final PersonStore people;
    private final TicketStore tickets;
    private final DeviceStore devices;
    private final Sessions sessions;
    private final TransactionTemplate transactions;

    NewPassword(
            PersonStore people,
            TicketStore tickets,
            DeviceStore devices,
            Sessions sessions,
            TransactionTemplate transactions) {
        this.people = people;
        this.tickets = tickets;
        this.devices = devices;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /** Keeps it. No link lets him in any more, no browser is known, and he is signed in nowhere. */
    void set(UUID person, String hash) {
        transactions.executeWithoutResult(status -> keep(person, hash));
        sessions.endAll(person);
    }

    /** The same by a link, which is used up; false where that is not good any more. */
    boolean setBy(String code, UUID person, String hash) {
        boolean done = transactions.execute(status -> {
            people.lock(person);
            boolean good = tickets.use(TicketStore.Purpose.RESET, code);
            if (good) {
                keep(person, hash);
            }
            return good;
        });
        if (done) {
            sessions.endAll(person);
        }
        return done;
    }

    private void keep(UUID person, String hash) {
        people.savePassword(person, hash);
        tickets.revoke(person);
        devices.forget(person);
    }
}
