/** The lists. */
@NullMarked
package nl.doorzet.server.web.documents;

import org.jspecify.annotations.NullMarked;
