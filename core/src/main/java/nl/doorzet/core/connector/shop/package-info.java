/** The interface of a webshop platform. */
@NullMarked
package nl.doorzet.core.connector.shop;

import org.jspecify.annotations.NullMarked;
