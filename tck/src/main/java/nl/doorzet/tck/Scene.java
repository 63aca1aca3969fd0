package nl.doorzet.tck;

import nl.doorzet.core.booking.Entry;

/** What the books hold when trouble comes. */
enum Scene {
    NEW_CUSTOMER {
        @Override
        Entry prepare(Bench bench) {
            return bench.entry(Samples.plain());
        }

        @Override
        void act(Bench bench, Entry entry) {
            bench.book(entry);
        }
    },
    KNOWN_CUSTOMER {
        @Override
        Entry prepare(Bench bench) {
            bench.book(bench.entry(Samples.another()));
            return bench.entry(Samples.plain());
        }

        @Override
        void act(Bench bench, Entry entry) {
            bench.book(entry);
        }
    },
    /** The trouble is with looking it up. */
    BOOKED_ALREADY {
        @Override
        Entry prepare(Bench bench) {
            Entry entry = bench.entry(Samples.plain());
            bench.book(entry);
            return entry;
        }

        @Override
        void act(Bench bench, Entry entry) {
            bench.open().find(entry);
        }
    };

    /** Brings the books there; gives the entry that it is about. */
    abstract Entry prepare(Bench bench);

    /** What trouble will disturb. */
    abstract void act(Bench bench, Entry entry);
}
