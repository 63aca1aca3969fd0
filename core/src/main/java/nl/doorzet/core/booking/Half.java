package nl.doorzet.core.booking;

import java.math.BigDecimal;
import java.util.Comparator;
import nl.doorzet.core.money.VatRate;

/**
 * What is priced on one basis at one rate, added up.
 *
 * @param amount with or without VAT as the key says
 * @param lineVat the VAT of each line, rounded, added up, where VAT is rounded per line; else nothing
 */
record Half(Key key, BigDecimal amount, BigDecimal lineVat) {
    /** By rate; in each rate first what is priced without VAT, then what is priced with it. */
    record Key(VatRate rate, boolean vatIncluded) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::rate).thenComparing(Key::vatIncluded);

        static Key of(Share share) {
            return new Key(share.rate(), share.vatIncluded());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** The exact VAT: one division for all lines. */
    BigDecimal vat() {
        return Share.vat(key.rate(), amount, key.vatIncluded());
    }

    Half plus(Half other) {
        return new Half(key, amount.add(other.amount), lineVat.add(other.lineVat));
    }
}
