/** An owner connects a shop with books (<i>Aansluiten</i>), comes from a platform's app store, or renews keys. */
@NullMarked
package nl.doorzet.server.web.connect;

import org.jspecify.annotations.NullMarked;
