package nl.doorzet.server.web.api.connections;

import java.util.Map;
import nl.doorzet.server.connect.Entered;
import nl.doorzet.server.web.api.About;

/** What it takes to connect a shop with books. */
record NewConnection(
        @About("As it is to be called; no other connection's")
        String name,

        SideToEnter shop,
        SideToEnter books) {
    /** One side. */
    record SideToEnter(
            @About("The id of its system, from /api/v1/systems")
            String system,

            @About("Its fields by name, all as text") Map<String, String> values) {
        SideToEnter {
            values = Map.copyOf(values);
        }

        Entered entered() {
            return new Entered(system, values);
        }

        @Override
        public String toString() {
            return system + " •••";
        }
    }

    /** Other keys for one side. */
    record Keys(
            @About("The side's fields by name, all as text; secrets left out stay as they are")
            Map<String, String> values) {
        Keys {
            values = Map.copyOf(values);
        }

        @Override
        public String toString() {
            return "•••";
        }
    }
}
