/** The product's rules, one class each: shop, server and books as they run, over real HTTP. */
@NullMarked
package nl.doorzet.app.rules;

import org.jspecify.annotations.NullMarked;
