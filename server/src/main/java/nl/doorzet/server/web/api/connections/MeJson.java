package nl.doorzet.server.web.api.connections;

import java.util.List;
import java.util.UUID;
import nl.doorzet.server.people.Role;
import nl.doorzet.server.web.Visitor;
import nl.doorzet.server.web.api.About;

/** For whom a token speaks. */
record MeJson(
        UUID id,
        String email,
        @About("May be empty") String name,

        @About("By name; a token that may only look is a viewer everywhere")
        List<AccountJson> accounts) {
    record AccountJson(UUID id, String name, Role role) {}

    MeJson {
        accounts = List.copyOf(accounts);
    }

    static MeJson of(Visitor visitor) {
        return new MeJson(
                visitor.person().id(),
                visitor.person().email(),
                visitor.person().name(),
                visitor.memberships().stream()
                        .map(own -> new AccountJson(own.account(), own.accountName(), own.role()))
                        .toList());
    }
}
