/** The Moneybird connector before the contract and its golden payloads. */
@NullMarked
package nl.doorzet.accounting.moneybird;

import org.jspecify.annotations.NullMarked;
