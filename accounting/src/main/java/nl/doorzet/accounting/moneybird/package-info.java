/**
 * Moneybird, REST API version 2 (reference moneybird): sales become external sales invoices, on contacts found by our own
 * customer number. Moneybird computes the VAT itself, per rate; it knows no idempotency key and no search by reference, so a
 * booking is found again by its contact, its date and what stands in reference and source.
 */
@NullMarked
package nl.doorzet.accounting.moneybird;

import org.jspecify.annotations.NullMarked;
