package nl.doorzet.server.web.connect;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.server.account.AccountStore;
import nl.doorzet.server.connect.Installation;
import nl.doorzet.server.connect.Installs;
import nl.doorzet.server.people.Membership;
import nl.doorzet.server.people.MembershipStore;
import nl.doorzet.server.people.Role;
import nl.doorzet.server.web.Ids;
import nl.doorzet.server.web.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** In whose account a shop is connected: one of those that its owner owns. */
@Component
class Owners {
    private final AccountStore accounts;
    private final MembershipStore memberships;
    private final Installs installs;
    private final TransactionTemplate transactions;

    Owners(AccountStore accounts, MembershipStore memberships, Installs installs, TransactionTemplate transactions) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.installs = installs;
        this.transactions = transactions;
    }

    /** Those among which he may choose; no more than one where there is nothing to choose. */
    static List<Membership> choices(Visitor visitor) {
        return visitor.as(Role.OWNER);
    }

    /** The one that he means: the first unless he chose another; empty for one who owns none. */
    static Optional<UUID> chosen(Visitor visitor, String asked) {
        List<UUID> own = choices(visitor).stream().map(Membership::account).toList();
        return Ids.uuid(asked).filter(own::contains).or(() -> own.stream().findFirst());
    }

    /** Makes an installation from an app store his. One who owns nothing yet gets an account that is called as the shop. */
    Installation claim(Installation installation, Visitor visitor, String asked) {
        return transactions.execute(status -> {
            UUID account = chosen(visitor, asked).orElseGet(() -> {
                UUID made = accounts.add(accounts.name(installation.account()));
                memberships.put(made, visitor.person().id(), Role.OWNER);
                return made;
            });
            return installs.claim(installation, account);
        });
    }
}
