package nl.doorzet.server.web.api.connections;

import java.util.List;
import nl.doorzet.server.connect.Trial;
import nl.doorzet.server.web.api.Problem;
import nl.doorzet.server.web.api.Refused;
import nl.doorzet.server.web.api.Wrong;

/** What trying a side means to who sent its keys. */
final class Trials {
    private Trials() {}

    /**
     * Adds what is wrong with its fields.
     *
     * @throws Refused if the side was tried and did not let us in
     */
    static void wrong(String before, Trial trial, List<Wrong> wrong) {
        switch (trial) {
            case Trial.LetsUsIn in -> {}
            case Trial.Incomplete(var errors) ->
                errors.forEach(error -> wrong.add(Wrong.of(before + error.field(), error)));
            case Trial.Failed(var reason) -> throw new Refused(Problem.NO_ACCESS, reason);
        }
    }

    static void orRefuse(List<Wrong> wrong) {
        if (!wrong.isEmpty()) {
            throw Refused.invalid(wrong);
        }
    }
}
