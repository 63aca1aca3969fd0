package nl.doorzet.server.people;

/** What a person may do in an account; each role may do what the later ones may. */
public enum Role {
    /** Also connects shops, enters keys, invites people. */
    OWNER,
    /** Also asks for documents to be pushed or left out, changes settings, brings in earlier sales. */
    BOOKKEEPER,
    /** Looks at everything. */
    VIEWER;

    /** Whether one with this role may do what asks for the other. */
    public boolean covers(Role needed) {
        return compareTo(needed) <= 0;
    }
}
