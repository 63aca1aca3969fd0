/** A connection's rules as a form (<i>Configuratie</i>), drawn from the settings records: a new component appears by itself, in the last group. */
@NullMarked
package nl.doorzet.server.web.settings;

import org.jspecify.annotations.NullMarked;
