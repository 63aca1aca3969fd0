/**
 * A strict stand-in of the Moneybird API (REST v2) with one administration: contacts, external sales invoices, payments and
 * attachments. Start with {@link nl.doorzet.simulators.moneybird.MoneybirdSimulator}.
 */
@NullMarked
package nl.doorzet.simulators.moneybird;

import org.jspecify.annotations.NullMarked;
