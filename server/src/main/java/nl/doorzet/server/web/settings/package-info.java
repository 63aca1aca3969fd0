/** A connection's rules as a form (<i>Configuratie</i>), drawn from the settings records. Nothing here knows a single setting's meaning. */
@NullMarked
package nl.doorzet.server.web.settings;

import org.jspecify.annotations.NullMarked;
