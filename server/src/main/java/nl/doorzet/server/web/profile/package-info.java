/** What belongs to who has signed in, whatever the account (<i>Profiel</i>): so far the tokens of the API. */
@NullMarked
package nl.doorzet.server.web.profile;

import org.jspecify.annotations.NullMarked;
