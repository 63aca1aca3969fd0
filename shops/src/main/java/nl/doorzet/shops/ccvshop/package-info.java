/**
 * CCV Shop over its REST API v1: orders and invoices, read only. Knows how the shop signs, pages, errs and writes its amounts;
 * facts come from the project's reference "ccv-shop", and what is assumed there is marked as assumed here.
 */
@NullMarked
package nl.doorzet.shops.ccvshop;

import org.jspecify.annotations.NullMarked;
