package nl.doorzet.server.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.server.account.Digest;
import org.springframework.stereotype.Service;

/** Makes, lists and revokes what programs carry that speak with the API, and says for whom they speak. */
@Service
public class ApiTokens {
    /** So many can one person have. */
    public static final int MOST = 20;

    public static final int LONGEST_NAME = 60;

    private final ApiTokenStore tokens;
    private final PersonStore people;
    private final MembershipStore memberships;

    ApiTokens(ApiTokenStore tokens, PersonStore people, MembershipStore memberships) {
        this.tokens = tokens;
        this.people = people;
        this.memberships = memberships;
    }

    /** Why none can be made. */
    public enum Trouble {
        NAMELESS,
        NAME_TOO_LONG,
        TOO_MANY
    }

    /**
     * One that was just made.
     *
     * @param secret what is to be carried; it cannot be asked for again
     */
    public record Made(ApiToken token, String secret) {
        @Override
        public String toString() {
            return token.toString();
        }
    }

    /**
     * For whom a call speaks.
     *
     * @param person no operator: running an installation is no work for the API
     * @param memberships with no more than the token's reach
     */
    public record Bearer(ApiToken token, Person person, List<Membership> memberships) {
        public Bearer {
            memberships = List.copyOf(memberships);
        }
    }

    /** What stands against one more of this name. */
    public Optional<Trouble> trouble(UUID person, String name) {
        return name.isBlank()
                ? Optional.of(Trouble.NAMELESS)
                : name.length() > LONGEST_NAME
                        ? Optional.of(Trouble.NAME_TOO_LONG)
                        : of(person).size() >= MOST ? Optional.of(Trouble.TOO_MANY) : Optional.empty();
    }

    /**
     * Makes one more.
     *
     * @throws IllegalArgumentException if there is {@link #trouble}
     */
    public Made make(UUID person, String name, ApiToken.Reach reach) {
        trouble(person, name).ifPresent(trouble -> {
            throw new IllegalArgumentException("A token called \"%s\" cannot be made: %s".formatted(name, trouble));
        });
        String secret = ApiToken.PREFIX + Codes.fresh();
        return new Made(tokens.add(person, name.strip(), reach, Digest.of(secret)), secret);
    }

    /** The person's, newest first. */
    public List<ApiToken> of(UUID person) {
        return tokens.of(person);
    }

    /** From now on it opens nothing. Another's stays as it is. */
    public void revoke(UUID person, UUID token) {
        tokens.remove(person, token);
    }

    /** For whom who carries this speaks; empty for what is no token, or was revoked. */
    public Optional<Bearer> bearer(String secret) {
        return secret.startsWith(ApiToken.PREFIX)
                ? tokens.find(Digest.of(secret)).flatMap(this::bearer)
                : Optional.empty();
    }

    private Optional<Bearer> bearer(ApiToken token) {
        return people.find(token.person()).map(person -> {
            tokens.used(token);
            List<Membership> reached = memberships.of(person.id()).stream()
                    .map(own -> new Membership(own.account(), own.accountName(), within(token.reach(), own.role())))
                    .toList();
            return new Bearer(
                    token, new Person(person.id(), person.email(), person.name(), false, person.language()), reached);
        });
    }

    private static Role within(ApiToken.Reach reach, Role role) {
        return switch (reach) {
            case READ -> Role.VIEWER;
            case ALL -> role;
        };
    }
}
