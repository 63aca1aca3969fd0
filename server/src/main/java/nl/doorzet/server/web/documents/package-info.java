/** A connection's documents: open, with an error, booked or skipped; and what can be asked for many of them. */
@NullMarked
package nl.doorzet.server.web.documents;

import org.jspecify.annotations.NullMarked;
