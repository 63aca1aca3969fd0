/** The API's own description in OpenAPI 3.1, made from the very methods and records that answer. */
@NullMarked
package nl.doorzet.server.web.api.description;

import org.jspecify.annotations.NullMarked;
