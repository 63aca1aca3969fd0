/** The demo's page: the back office of the simulated shop, a look into the simulated books, and the choice of the next fault. */
@NullMarked
package nl.doorzet.app.demo.office;

import org.jspecify.annotations.NullMarked;
