package nl.doorzet.tck;

import nl.doorzet.core.sales.SalesDocument;

/** A document, named for what it brings out. */
public record Sample(String name, SalesDocument document) {
    @Override
    public String toString() {
        return name;
    }
}
