package nl.doorzet.server.people;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Owners ask others into their account, by a link that is good for a week and works once. */
@Service
public class Invitations {
    public static final Duration LIFE = Duration.ofDays(7);

    private final InvitationStore invitations;
    private final MembershipStore memberships;
    private final ComingStore comings;
    private final Joining joining;
    private final TransactionTemplate transactions;

    Invitations(
            InvitationStore invitations,
            MembershipStore memberships,
            ComingStore comings,
            Joining joining,
            TransactionTemplate transactions) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.comings = comings;
        this.joining = joining;
        this.transactions = transactions;
    }

    /** Asks somebody; an earlier invitation to him is void. Whoever has the code may take it up. */
    public String invite(UUID account, String email, Role role, Person by) {
        return transactions.execute(status -> {
            comings.record(account, by.signature(), Coming.What.INVITED, Emails.plain(email), role);
            return invitations.put(account, email, role, by.signature(), LIFE);
        });
    }

    /** Those that may still be taken up. */
    public List<Invitation> of(UUID account) {
        return invitations.of(account);
    }

    public void withdraw(UUID account, String email, Person by) {
        transactions.executeWithoutResult(status -> invitations
                .withdraw(account, email)
                .ifPresent(role ->
                        comings.record(account, by.signature(), Coming.What.WITHDRAWN, Emails.plain(email), role)));
    }

    /** What a code invites to; empty where it is not good any more. */
    public Optional<Invitation> find(String code) {
        return invitations.find(code);
    }

    /** Takes it up. One who has a higher role there already keeps it. */
    public boolean accept(String code, Person person) {
        return transactions.execute(status -> {
            Optional<Invitation> invitation = invitations.find(code).filter(i -> invitations.use(code));
            invitation.ifPresent(i -> join(i, person));
            return invitation.isPresent();
        });
    }

    /** Takes it up as one who was not here before. */
    public Joining.Answer acceptAs(String code, Newcomer newcomer) {
        if (invitations.find(code).isEmpty()) {
            return new Joining.NoCode();
        }
        return joining.join(newcomer, person -> {
            Optional<Invitation> invitation = invitations.find(code).filter(i -> invitations.use(code));
            invitation.ifPresent(i -> join(i, person));
            return invitation.isPresent();
        });
    }

    private void join(Invitation invitation, Person person) {
        UUID account = invitation.account();
        boolean hasMore = memberships.of(person.id()).stream()
                .anyMatch(own -> own.account().equals(account) && own.role().covers(invitation.role()));
        if (!hasMore) {
            memberships.put(account, person.id(), invitation.role());
        }
        comings.record(account, person.signature(), Coming.What.JOINED, invitation.email(), invitation.role());
    }
}
