/** What belongs to who has signed in, whatever the account (<i>Profiel</i>): a card for each thing, and a controller for each card. */
@NullMarked
package nl.doorzet.server.web.profile;

import org.jspecify.annotations.NullMarked;
