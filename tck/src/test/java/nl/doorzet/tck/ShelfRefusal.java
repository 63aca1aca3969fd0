package nl.doorzet.tck;

/** The shelf said no. */
final class ShelfRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
