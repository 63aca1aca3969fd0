/** Where sales come from: one package per webshop platform. */
@NullMarked
package nl.doorzet.shops;

import org.jspecify.annotations.NullMarked;
