/** The way of a document. Read {@link nl.doorzet.server.pipeline.Pipeline} first. */
@NullMarked
package nl.doorzet.server.pipeline;

import org.jspecify.annotations.NullMarked;
