/**
 * A strict stand-in of Tryton 6.0 over JSON-RPC: parties, customer invoices and what they are tied to, with a small Belgian chart.
 * What it claims is measured (reference tryton), and proven again by the tests that run the same samples in the real server.
 * Start with {@link nl.doorzet.simulators.tryton.TrytonSimulator}.
 */
@NullMarked
package nl.doorzet.simulators.tryton;

import org.jspecify.annotations.NullMarked;
