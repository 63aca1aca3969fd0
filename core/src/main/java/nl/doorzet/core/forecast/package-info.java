/** What books that compute VAT themselves will make of an entry, foretold before anything is sent. */
@NullMarked
package nl.doorzet.core.forecast;

import org.jspecify.annotations.NullMarked;
