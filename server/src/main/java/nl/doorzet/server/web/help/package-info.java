/** Answers to what people ask most (<i>Hulp</i>), built in. */
@NullMarked
package nl.doorzet.server.web.help;

import org.jspecify.annotations.NullMarked;
