package nl.doorzet.simulators.ccvshop.shop;

import java.util.Optional;

/**
 * Under which products stand in the shop.
 *
 * @param parent the one above it; empty for a main category
 */
public record Category(long id, String name, Optional<Long> parent) {}
