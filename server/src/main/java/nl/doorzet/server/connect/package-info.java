/** How a shop and its books become a connection: with keys that an owner pastes, or from the platform's app store. */
@NullMarked
package nl.doorzet.server.connect;

import org.jspecify.annotations.NullMarked;
