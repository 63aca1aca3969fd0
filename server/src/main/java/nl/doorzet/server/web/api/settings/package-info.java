/** A connection's settings, and what they can be chosen from. */
@NullMarked
package nl.doorzet.server.web.api.settings;

import org.jspecify.annotations.NullMarked;
