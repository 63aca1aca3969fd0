/** What the demo's shop sells, to whom, and what it sold so far. */
@NullMarked
package nl.doorzet.app.demo.shop;

import org.jspecify.annotations.NullMarked;
