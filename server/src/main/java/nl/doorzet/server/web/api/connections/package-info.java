/** Who calls, which systems there are, and the connections: how they stand, and making them. */
@NullMarked
package nl.doorzet.server.web.api.connections;

import org.jspecify.annotations.NullMarked;
