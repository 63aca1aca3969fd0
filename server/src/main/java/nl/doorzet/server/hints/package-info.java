/** What a shop's webhooks tell us: only that something may have happened. */
@NullMarked
package nl.doorzet.server.hints;

import org.jspecify.annotations.NullMarked;
