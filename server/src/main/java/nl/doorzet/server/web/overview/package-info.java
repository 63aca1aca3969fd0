/** The first page: every connection with its dots, its counts and what it needs. */
@NullMarked
package nl.doorzet.server.web.overview;

import org.jspecify.annotations.NullMarked;
