/** Documents: lists, stories, and what a person can ask for them. */
@NullMarked
package nl.doorzet.server.web.api.documents;

import org.jspecify.annotations.NullMarked;
