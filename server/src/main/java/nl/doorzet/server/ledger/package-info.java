/** Documents, their snapshots, and the append-only history of what was done with them. */
@NullMarked
package nl.doorzet.server.ledger;

import org.jspecify.annotations.NullMarked;
