/** The connectors and the door out: guarded, throttled, recorded. */
@NullMarked
package nl.doorzet.server.access;

import org.jspecify.annotations.NullMarked;
