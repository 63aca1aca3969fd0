package nl.doorzet.server.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The people of an account. There is always an owner: the last one keeps his role and stays. */
@Service
public class Members {
    private static final int NEWEST = 30;

    private final MembershipStore memberships;
    private final ComingStore comings;
    private final TransactionTemplate transactions;

    Members(MembershipStore memberships, ComingStore comings, TransactionTemplate transactions) {
        this.memberships = memberships;
        this.comings = comings;
        this.transactions = transactions;
    }

    /** What came of a change. */
    public enum Answer {
        DONE,
        /** He is the last owner. */
        LAST_OWNER,
        /** He does not belong to the account. */
        NOBODY
    }

    /** Owners first, then by name. */
    public List<Member> of(UUID account) {
        return memberships.members(account);
    }

    /** Who came and went, newest first. */
    public List<Coming> history(UUID account) {
        return comings.newest(account, NEWEST);
    }

    /** Gives a member another role. */
    public Answer role(UUID account, UUID person, Role role, String who) {
        return change(account, person, role != Role.OWNER, member -> {
            memberships.put(account, person, role);
            comings.record(account, who, Coming.What.ROLE, member.person().signature(), role);
        });
    }

    /** A member goes, by his own will or another's. */
    public Answer remove(UUID account, UUID person, Person by) {
        Coming.What what = by.id().equals(person) ? Coming.What.LEFT : Coming.What.REMOVED;
        return change(account, person, true, member -> {
            memberships.remove(account, person);
            comings.record(account, by.signature(), what, member.person().signature(), member.role());
        });
    }

    private Answer change(UUID account, UUID person, boolean losesOwner, Consumer<Member> change) {
        return transactions.execute(status -> {
            // Two owners who remove each other at the same moment must not both succeed.
            memberships.lock(account);
            List<Member> all = memberships.members(account);
            Optional<Member> member =
                    all.stream().filter(m -> m.person().id().equals(person)).findFirst();
            boolean anotherOwner = all.stream()
                    .anyMatch(m -> m.role() == Role.OWNER && !m.person().id().equals(person));
            if (member.isEmpty()) {
                return Answer.NOBODY;
            } else if (losesOwner && member.get().role() == Role.OWNER && !anotherOwner) {
                return Answer.LAST_OWNER;
            }
            change.accept(member.get());
            return Answer.DONE;
        });
    }
}
