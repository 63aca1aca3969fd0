/** Asks whether VAT numbers are in use, and keeps the answers as evidence. */
@NullMarked
package nl.doorzet.server.vies;

import org.jspecify.annotations.NullMarked;
