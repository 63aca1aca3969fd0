/** The shop against the books (<i>Aansluiting</i>). */
@NullMarked
package nl.doorzet.server.web.reconcile;

import org.jspecify.annotations.NullMarked;
