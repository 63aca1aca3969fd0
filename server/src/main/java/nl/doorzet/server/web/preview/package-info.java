/** How documents would be booked (<i>Voorbeeld</i>). Nothing is sent and nothing is kept. */
@NullMarked
package nl.doorzet.server.web.preview;

import org.jspecify.annotations.NullMarked;
