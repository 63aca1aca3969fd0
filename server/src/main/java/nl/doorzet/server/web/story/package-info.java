/** One document's whole story, and what can be asked for it. */
@NullMarked
package nl.doorzet.server.web.story;

import org.jspecify.annotations.NullMarked;
