/** The dashboard over real HTTP. */
@NullMarked
package nl.doorzet.server.web;

import org.jspecify.annotations.NullMarked;
