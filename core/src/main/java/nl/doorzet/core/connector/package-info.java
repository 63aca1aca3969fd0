/** What every connector shares: what it can do, the one door out, and how a call can fail. */
@NullMarked
package nl.doorzet.core.connector;

import org.jspecify.annotations.NullMarked;
