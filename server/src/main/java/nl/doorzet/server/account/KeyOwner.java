package nl.doorzet.server.account;

import java.util.UUID;

/** Whose secrets a key of the {@link Vault} seals. */
public record KeyOwner(Kind kind, UUID id) {
    enum Kind {
        ACCOUNT("account_id"),
        PERSON("person_id");

        /** Where {@link DataKeyStore} finds it. */
        final String column;

        Kind(String column) {
            this.column = column;
        }
    }

    public static KeyOwner account(UUID id) {
        return new KeyOwner(Kind.ACCOUNT, id);
    }

    public static KeyOwner person(UUID id) {
        return new KeyOwner(Kind.PERSON, id);
    }

    /** As what is sealed is bound to it. */
    @Override
    public String toString() {
        return switch (kind) {
            case ACCOUNT -> id.toString();
            case PERSON -> "person/" + id;
        };
    }
}
