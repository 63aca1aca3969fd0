/** The shop against the ledger and the books. */
@NullMarked
package nl.doorzet.server.web.api.reconcile;

import org.jspecify.annotations.NullMarked;
