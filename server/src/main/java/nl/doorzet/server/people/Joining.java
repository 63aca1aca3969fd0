package nl.doorzet.server.people;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.doorzet.server.account.AccountStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** How somebody becomes a person here: the first by a code that only the machine's owner sees, later ones by signing up. */
@Service
public class Joining {
    private static final Duration CODE = Duration.ofDays(7);
    /** People whom one network may sign up before it has to wait: an office comes at once. */
    private static final int FREE = 20;

    private final PersonStore people;
    private final MembershipStore memberships;
    private final AccountStore accounts;
    private final Passwords passwords;
    private final TicketStore tickets;
    private final AttemptStore attempts;
    private final TransactionTemplate transactions;

    Joining(
            PersonStore people,
            MembershipStore memberships,
            AccountStore accounts,
            Passwords passwords,
            TicketStore tickets,
            AttemptStore attempts,
            TransactionTemplate transactions) {
        this.people = people;
        this.memberships = memberships;
        this.accounts = accounts;
        this.passwords = passwords;
        this.tickets = tickets;
        this.attempts = attempts;
        this.transactions = transactions;
    }

    /** What came of it. */
    public sealed interface Answer {}

    public record Joined(Person person) implements Answer {}

    /** Nobody was made. */
    public record Refused(Set<Newcomer.Trouble> troubles) implements Answer {
        public Refused {
            troubles = Set.copyOf(troubles);
        }
    }

    /** The code is not good, or not any more. */
    public record NoCode() implements Answer {}

    /** A new code for the first person, which voids earlier ones; empty when there is a person. */
    public Optional<String> code() {
        if (!people.isEmpty()) {
            return Optional.empty();
        }
        tickets.revoke(TicketStore.Purpose.BEGIN);
        return Optional.of(tickets.issue(TicketStore.Purpose.BEGIN, Optional.empty(), CODE));
    }

    /** Whether the first person may come in with this. */
    public boolean isCode(String code) {
        return tickets.isGood(TicketStore.Purpose.BEGIN, code) && people.isEmpty();
    }

    /** The first person: operator, and owner of what has no owner yet. */
    public Answer begin(String code, Newcomer newcomer) {
        if (!isCode(code)) {
            return new NoCode();
        }
        Set<Newcomer.Trouble> troubles = troubles(newcomer);
        if (!troubles.isEmpty()) {
            return new Refused(troubles);
        }
        // Before the transaction: a slow hash must not keep a connection to the database waiting.
        String hash = passwords.hash(newcomer.password());
        return transactions.<Answer>execute(status -> tickets.use(TicketStore.Purpose.BEGIN, code)
                ? operator(newcomer.email(), newcomer.name(), hash, newcomer.language())
                        .<Answer>map(Joined::new)
                        .orElseGet(NoCode::new)
                : new NoCode());
    }

    /** An operator without a password, who comes in by links: for the demo and for tests. */
    public Person operator(String email, String name) {
        return people.find(email).or(() -> operator(email, name, "", "nl")).orElseThrow();
    }

    private Optional<Person> operator(String email, String name, String passwordHash, String language) {
        return transactions.execute(status -> {
            Optional<Person> made = people.add(email, name.strip(), passwordHash, true, language);
            made.ifPresent(person -> memberships.adoptAll(person.id()));
            return made;
        });
    }

    /**
     * Anybody, with an account of his own. Whether that is open at all is for the caller to ask.
     *
     * @param network from where; one network makes only so many
     */
    public Answer signUp(Newcomer newcomer, String network) {
        if (troubles(newcomer).isEmpty()
                && attempts.count("sign-up", "network " + network, FREE).isPresent()) {
            return new Refused(Set.of(Newcomer.Trouble.TOO_MANY));
        }
        return join(newcomer, person -> {
            memberships.put(accounts.add(accountName(newcomer)), person.id(), Role.OWNER);
            return true;
        });
    }

    /** Makes a person who belongs to nothing yet; {@code into} says in the same transaction whether he may be here at all. */
    Answer join(Newcomer newcomer, Predicate<Person> into) {
        Set<Newcomer.Trouble> troubles = troubles(newcomer);
        if (!troubles.isEmpty()) {
            return new Refused(troubles);
        }
        String hash = passwords.hash(newcomer.password());
        return transactions.<Answer>execute(status -> {
            Optional<Person> made =
                    people.add(newcomer.email(), newcomer.name().strip(), hash, false, newcomer.language());
            if (made.isEmpty()) {
                return new Refused(Set.of(Newcomer.Trouble.EMAIL_TAKEN));
            } else if (!into.test(made.get())) {
                status.setRollbackOnly();
                return new NoCode();
            }
            return new Joined(made.get());
        });
    }

    private static String accountName(Newcomer newcomer) {
        String wanted = newcomer.account().strip();
        return wanted.isEmpty() ? Emails.domain(newcomer.email()) : wanted;
    }

    private Set<Newcomer.Trouble> troubles(Newcomer newcomer) {
        List<Newcomer.Trouble> troubles = new ArrayList<>();
        if (!Emails.isOne(newcomer.email())) {
            troubles.add(Newcomer.Trouble.NO_EMAIL);
        }
        if (newcomer.name().strip().length() > Person.LONGEST_NAME
                || newcomer.account().strip().length() > Person.LONGEST_NAME) {
            troubles.add(Newcomer.Trouble.NAME_TOO_LONG);
        }
        passwords
                .trouble(newcomer.password(), newcomer.email(), newcomer.name())
                .ifPresent(trouble -> troubles.add(
                        switch (trouble) {
                            case TOO_SHORT -> Newcomer.Trouble.PASSWORD_TOO_SHORT;
                            case TOO_LONG -> Newcomer.Trouble.PASSWORD_TOO_LONG;
                            case KNOWN -> Newcomer.Trouble.PASSWORD_KNOWN;
                            case PERSONAL -> Newcomer.Trouble.PASSWORD_PERSONAL;
                        }));
        return Set.copyOf(troubles);
    }
}
