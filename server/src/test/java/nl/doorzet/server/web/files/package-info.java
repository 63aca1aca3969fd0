/** The files. */
@NullMarked
package nl.doorzet.server.web.files;

import org.jspecify.annotations.NullMarked;
