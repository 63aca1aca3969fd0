package nl.doorzet.server.web.operator;

import java.util.List;

/**
 * What runs.
 *
 * @param doorzet empty when it runs unpackaged
 * @param node the name of this one among those that share a database
 * @param systems the connectors that are installed, by name
 */
public record Versions(String doorzet, String java, String database, String node, List<String> systems) {
    public Versions {
        systems = List.copyOf(systems);
    }
}
