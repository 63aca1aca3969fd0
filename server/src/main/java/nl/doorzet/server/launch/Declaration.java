package nl.doorzet.server.launch;

import java.util.List;
import java.util.Map;

/**
 * Connections declared in a file, for installations without a screen.
 *
 * @param account whose they are
 */
public record Declaration(String account, List<Declared> connections) {
    public Declaration {
        connections = List.copyOf(connections);
    }

    /**
     * A value as it was given.
     *
     * @param referenced it came from the environment or a file, as secrets must
     */
    public record Value(String text, boolean referenced) {
        @Override
        public String toString() {
            return referenced ? "•••" : text;
        }
    }

    /** One connection: names of the systems, and settings by field name. */
    public record Declared(
            String name,
            String shopSystem,
            Map<String, Value> shop,
            String booksSystem,
            Map<String, Value> books,
            Map<String, Value> push,
            Map<String, Value> booking) {}
}
