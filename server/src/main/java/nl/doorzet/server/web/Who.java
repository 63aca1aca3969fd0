package nl.doorzet.server.web;

import java.util.Optional;
import nl.doorzet.server.people.Role;

/** Who may call a handler. */
public enum Who {
    /** Without signing in. */
    ANYBODY,
    /** Signed in, whatever his accounts. */
    PERSON,
    VIEWER,
    BOOKKEEPER,
    OWNER,
    /** Who runs the installation. */
    OPERATOR;

    /** The role in an account that it takes; empty where it takes none. */
    Optional<Role> role() {
        return switch (this) {
            case VIEWER -> Optional.of(Role.VIEWER);
            case BOOKKEEPER -> Optional.of(Role.BOOKKEEPER);
            case OWNER -> Optional.of(Role.OWNER);
            case ANYBODY, PERSON, OPERATOR -> Optional.empty();
        };
    }
}
