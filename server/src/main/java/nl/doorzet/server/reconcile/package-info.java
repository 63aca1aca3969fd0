/** Proof that shop, ledger and books agree, or which documents make the difference. */
@NullMarked
package nl.doorzet.server.reconcile;

import org.jspecify.annotations.NullMarked;
