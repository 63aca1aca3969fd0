/** The server, started once for all tests, and connections in it that tests drive by its clock. */
@NullMarked
package nl.doorzet.server.bench;

import org.jspecify.annotations.NullMarked;
