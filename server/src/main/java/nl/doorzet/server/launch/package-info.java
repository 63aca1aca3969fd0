/** Starting the server: options, database, declared connections. */
@NullMarked
package nl.doorzet.server.launch;

import org.jspecify.annotations.NullMarked;
