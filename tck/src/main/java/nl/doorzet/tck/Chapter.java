package nl.doorzet.tck;

/** A chapter of the contract. */
interface Chapter {
    /** A fresh bench for each test. */
    Bench bench();
}
