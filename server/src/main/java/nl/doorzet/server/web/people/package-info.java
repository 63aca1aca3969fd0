/** The people of an account (<i>Mensen</i>), and how one who was invited comes in. */
@NullMarked
package nl.doorzet.server.web.people;

import org.jspecify.annotations.NullMarked;
