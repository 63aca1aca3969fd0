/** The API for programs, {@code /api/v1}: who calls, what is refused and how, and the description of it all. Its resources are below. */
@NullMarked
package nl.doorzet.server.web.api;

import org.jspecify.annotations.NullMarked;
