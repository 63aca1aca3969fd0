/** How people come in and go out (<i>Inloggen</i>), sign up, and how the first of them begins. */
@NullMarked
package nl.doorzet.server.web.login;

import org.jspecify.annotations.NullMarked;
