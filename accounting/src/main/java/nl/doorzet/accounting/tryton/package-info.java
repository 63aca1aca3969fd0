/**
 * Tryton 6.0, a free accounting server, by JSON-RPC (reference tryton): sales become posted customer invoices, credits posted
 * invoices with quantities below zero. Tryton takes the VAT per tax as we state it, has no idempotency key and no unique
 * reference: so everything is looked for first, and the document's own identity stands in the first line of the comment.
 */
@NullMarked
package nl.doorzet.accounting.tryton;

import org.jspecify.annotations.NullMarked;
